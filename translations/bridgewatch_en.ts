<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>PathCard</name>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n restart</numerusform>
            <numerusform>%n restarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>clients of a pooler</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s), for the first time</source>
        <translation>
            <numerusform>%n target, for the first time</numerusform>
            <numerusform>%n targets, for the first time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n target(s)…</source>
        <translation>
            <numerusform>Looking at %n target…</numerusform>
            <numerusform>Looking at %n targets…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s), healthy since at least %1. Select a card above to see how it was reached, or press F5 to look at everything now.</source>
        <translation>
            <numerusform>%n target, healthy since at least %1. Select the card above to see how it was reached, or press F5 to look at it now.</numerusform>
            <numerusform>%n targets, healthy since at least %1. Select a card above to see how it was reached, or press F5 to look at everything now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::FindingsPanel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::SessionsPanel</name>
    <message numerus="yes">
        <source>%n idle in transaction</source>
        <translation>
            <numerusform>%n idle in transaction</numerusform>
            <numerusform>%n idle in transaction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
</context>
</TS>
