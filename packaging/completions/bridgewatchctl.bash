# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for bridgewatch and bridgewatchctl in bash. It asks the program itself: what --help names
# is what is offered, so that nothing here has to follow a new command or option.

# Reads what `PROGRAM COMMAND… --help` names into the caller's commands, options and arguments. What
# an option or argument takes is empty, a word such as FILE, or its choices as {a,b}.
_bridgewatch_read_help()
{
    local option='^  (-[A-Za-z], ?)?(--[a-z][a-z-]*)( <?([A-Z][A-Z=]*)>?(:(\{[^}]*\}))?)?( |$)'
    local argument='^  ([A-Z]+) [A-Z]+(:(\{[^}]*\}))?( |$)'
    local line part=
    commands=() options=() arguments=()
    while IFS= read -r line; do
        if [[ $line == [A-Z]*: ]]; then
            part=$line
        elif [[ $part == Options: && $line =~ $option ]]; then
            options[${BASH_REMATCH[2]}]=${BASH_REMATCH[6]:-${BASH_REMATCH[4]}}
            [[ -n ${BASH_REMATCH[1]} ]] && options[${BASH_REMATCH[1]%%,*}]=${options[${BASH_REMATCH[2]}]}
        elif [[ $part == Positionals: && $line =~ $argument ]]; then
            arguments+=("${BASH_REMATCH[3]:-${BASH_REMATCH[1]}}")
        elif [[ $part == Subcommands: && $line =~ ^'  '([a-z][a-z-]*) ]]; then
            commands+=("${BASH_REMATCH[1]}")
        fi
    done < <("$@" --help 2>/dev/null)
}

# Offers what fits a word of --help for what is being typed.
_bridgewatch_offer_value()
{
    local takes=$1 option=$2 current=$3 choices
    case $option:$takes in
        *:\{*\})
            choices=${takes#\{}
            choices=${choices%\}}
            mapfile -t COMPREPLY < <(compgen -W "${choices//,/ }" -- "$current") ;;
        --data:* | *:DIR)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
        --profile:* | --runbook:* | --output:* | -o:* | *:FILE)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    esac
}

_bridgewatch()
{
    local program=${1/#\~\//$HOME/} current=${COMP_WORDS[COMP_CWORD]}
    local -a path=() commands=() arguments=()
    local -A options=() outer=()
    local word index place=0 option=
    COMPREPLY=()
    _bridgewatch_read_help "$program"
    for ((index = 1; index < COMP_CWORD; ++index)); do
        word=${COMP_WORDS[index]}
        if [[ $word == = ]]; then # bash cuts --option=value into three words
            continue
        elif [[ -n $option ]]; then
            option=
        elif [[ $word == -* ]]; then
            [[ -n ${options[$word]:-${outer[$word]:-}} ]] && option=$word
        elif [[ " ${commands[*]} " == *" $word "* ]]; then
            path+=("$word")
            for word in "${!options[@]}"; do outer[$word]=${options[$word]}; done
            _bridgewatch_read_help "$program" "${path[@]}"
        else
            ((++place))
        fi
    done
    [[ $current == = ]] && current=

    if [[ -n $option ]]; then
        _bridgewatch_offer_value "${options[$option]:-${outer[$option]:-}}" "$option" "$current"
    elif [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "${!options[*]} ${!outer[*]}" -- "$current")
    elif ((${#commands[@]})); then
        mapfile -t COMPREPLY < <(compgen -W "${commands[*]}" -- "$current")
    elif ((${#arguments[@]})); then # the last one may be given several times
        ((place < ${#arguments[@]})) || place=$((${#arguments[@]} - 1))
        _bridgewatch_offer_value "${arguments[place]}" '' "$current"
    fi
}

complete -F _bridgewatch bridgewatch bridgewatchctl
