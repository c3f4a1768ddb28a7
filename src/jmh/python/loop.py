#!/usr/bin/env python3
"""The simple way the monitor is held against: one loop that reads clip and mat, one sample at a time, filters the
inclination, tells sitting from the mat, and keeps a row a minute in SQLite, which mosquitto_pub publishes.

    loop.py DATABASE PORT USER PASSWORD
"""
import ctypes
import fcntl
import json
import math
import os
import sqlite3
import struct
import subprocess
import sys
import time

I2C_RDWR = 0x0707
CLIP, CONVERTERS = 0x68, (0x48, 0x49)
HERTZ, SAMPLES_A_FRAME = 50, 5


class Message(ctypes.Structure):
    _fields_ = [("address", ctypes.c_uint16), ("flags", ctypes.c_uint16), ("length", ctypes.c_uint16),
                ("bytes", ctypes.c_char_p)]


class Transfer(ctypes.Structure):
    _fields_ = [("messages", ctypes.POINTER(Message)), ("count", ctypes.c_uint32)]


bus = os.open("/dev/i2c-1", os.O_RDWR)


def write(address, register, values):
    data = bytes([register, *values])
    messages = (Message * 1)(Message(address, 0, len(data), data))
    fcntl.ioctl(bus, I2C_RDWR, Transfer(messages, 1))


def read(address, register, length):
    into = ctypes.create_string_buffer(length)
    messages = (Message * 2)(Message(address, 0, 1, bytes([register])),
                             Message(address, 1, length, ctypes.cast(into, ctypes.c_char_p)))
    fcntl.ioctl(bus, I2C_RDWR, Transfer(messages, 2))
    return into.raw


def cell(address, channel):
    """Single shot, 860 a second."""
    write(address, 1, (0xC3 | channel << 4, 0xE3))
    time.sleep(0.0015)
    return struct.unpack(">h", read(address, 0, 2))[0]


database = sqlite3.connect(sys.argv[1])
database.execute("PRAGMA journal_mode=WAL")
database.execute("CREATE TABLE minute (json TEXT)")
publish = subprocess.Popen(["mosquitto_pub", "-h", "127.0.0.1", "-p", sys.argv[2], "-u", sys.argv[3], "-P", sys.argv[4],
                            "-q", "1", "-l", "-t", "python/minute"], stdin=subprocess.PIPE, text=True)
write(CLIP, 0x6B, (0x01,))
write(CLIP, 0x19, (1000 // HERTZ - 1, 0x03, 0x18, 0x18))

inclination, seated, count, due = 0.0, 0, 0, time.monotonic()
while True:
    x, y, z, _, _, gyro, _ = struct.unpack(">7h", read(CLIP, 0x3B, 14))
    angle = math.atan2(x, math.hypot(y, z))
    inclination = 0.98 * (inclination + math.radians(gyro / 16.4) / HERTZ) + 0.02 * angle
    if count % SAMPLES_A_FRAME == 0:
        cells = [cell(address, channel) for address in CONVERTERS for channel in range(4)]
        seated += sum(cells) > 8000
    count += 1
    if count % (60 * HERTZ) == 0:
        row = json.dumps({"inclination": inclination, "seated_s": seated * SAMPLES_A_FRAME / HERTZ})
        with database:
            database.execute("INSERT INTO minute VALUES (?)", (row,))
        publish.stdin.write(row + "\n")
        publish.stdin.flush()
        seated = 0
    due += 1 / HERTZ
    time.sleep(max(0, due - time.monotonic()))
