#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""log_writer.py PATH COUNT STYLE: writes COUNT numbered lines to a log and rotates it on the way.

STYLE: steady; rename (moved aside, made anew, while the writer goes on in the old one for a while); copy (copied,
cut to nothing); copies (so twice, one line in between); remove (unlinked, made anew); several (renamed twice at once);
cut (cut to nothing). What nobody has read is lost with remove and cut: they wait for a line on standard input first.
"""
import os
import shutil
import sys
import time


def open_log(path):
    return os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)


def main():
    path, count, style = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    log = open_log(path)
    every = max(1, count // 4)
    late = 0
    for number in range(count):
        text = f"line {number} {'x' * (number * 37 % 120)}\n"
        half = len(text) // 2
        for part in (text[:half], text[half:]):
            os.write(log, part.encode())
        if late:
            time.sleep(0.02)  # over several looks of a follower
        if late and number == late:
            os.close(log)
            log = open_log(path)
            late = 0
        if number % every == every - 1 and number != count - 1:
            log, late = rotate(path, log, style, number)
        if number % 20 == 0:
            time.sleep(0.005)
    os.close(log)
    print("done", flush=True)


def rotate(path, log, style, number):
    aside = f"{path}.{number}"
    if style == "rename":
        os.rename(path, aside)
        os.close(open_log(path))  # the next one is there, and empty
        return log, number + 30  # the writer is told later
    if style == "copy":
        shutil.copyfile(path, aside)
        os.truncate(path, 0)
    elif style == "remove":
        sys.stdin.readline()  # all of it was read
        os.unlink(path)
        os.close(log)
        return open_log(path), 0
    elif style == "several":
        for turn in (1, 2):
            os.close(log)
            os.rename(path, f"{path}.{number}.{turn}")
            time.sleep(0.02)
            log = open_log(path)
            if turn == 1:
                os.write(log, f"between {number}\n".encode())
    elif style == "copies":
        shutil.copyfile(path, aside)
        os.truncate(path, 0)
        time.sleep(3)  # so that the cut was seen, which nobody says
        os.write(log, f"between {number}\n".encode())
        shutil.copyfile(path, f"{aside}.late")
        os.rename(f"{aside}.late", f"{aside}.2")
        os.truncate(path, 0)
    elif style == "cut":
        sys.stdin.readline()
        os.truncate(path, 0)
    return log, 0


main()
