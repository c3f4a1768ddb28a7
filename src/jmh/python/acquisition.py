"""Reads the FIFO of an MPU-6050 twenty-five times a second, as Plumbline's own loop does, for comparison.

The same transfers: count, the samples in one burst, one register of the configuration. No library but the
standard one, so that nothing slower than need be stands between.
"""
import ctypes
import fcntl
import struct
import sys
import time

I2C_RDWR = 0x0707
I2C_M_RD = 1
SECOND_NS = 1_000_000_000
PERIOD_NS = SECOND_NS // 25
FRAME = struct.Struct(">6h")
FIFO = 1024
ACCEL = 9.80665 / 2048
GYRO = 3.141592653589793 / 180 / 16.4


class Message(ctypes.Structure):
    _fields_ = [("addr", ctypes.c_uint16), ("flags", ctypes.c_uint16), ("len", ctypes.c_uint16),
                ("buf", ctypes.POINTER(ctypes.c_char))]


class Transfer(ctypes.Structure):
    _fields_ = [("msgs", ctypes.POINTER(Message)), ("nmsgs", ctypes.c_uint32)]


class Bus:
    def __init__(self, address):
        self.file = open("/dev/i2c-1", "r+b", buffering=0)
        self.address = address

    def transfer(self, *messages):
        array = (Message * len(messages))(*messages)
        fcntl.ioctl(self.file, I2C_RDWR, Transfer(array, len(messages)))

    def read(self, register, length):
        wanted = ctypes.create_string_buffer(bytes([register]), 1)
        answer = ctypes.create_string_buffer(length)
        self.transfer(Message(self.address, 0, 1, ctypes.cast(wanted, ctypes.POINTER(ctypes.c_char))),
                      Message(self.address, I2C_M_RD, length, ctypes.cast(answer, ctypes.POINTER(ctypes.c_char))))
        return answer.raw

    def write(self, register, value):
        sent = ctypes.create_string_buffer(bytes([register, value]), 2)
        self.transfer(Message(self.address, 0, 2, ctypes.cast(sent, ctypes.POINTER(ctypes.c_char))))


def configure(bus):
    bus.write(0x6B, 0x80)
    time.sleep(0.1)
    for register, value in ((0x6B, 0x01), (0x6C, 0), (0x1A, 4), (0x19, 19), (0x1B, 0x18), (0x1C, 0x18), (0x23, 0x78),
                            (0x6A, 0x44)):
        bus.write(register, value)


def drain(bus):
    size = struct.unpack(">H", bus.read(0x72, 2))[0]
    if size > FIFO - FRAME.size:
        raise OSError("the FIFO overflowed")
    count = size // FRAME.size
    samples = FRAME.iter_unpack(bus.read(0x74, count * FRAME.size)) if count else ()
    scaled = [(ax * ACCEL, ay * ACCEL, az * ACCEL, gx * GYRO, gy * GYRO, gz * GYRO)
              for ax, ay, az, gx, gy, gz in samples]
    if bus.read(0x6A, 1)[0] != 0x40:
        raise OSError("the configuration is lost")
    return scaled


def main():
    bus = Bus(int(sys.argv[1], 16))
    configure(bus)
    due = time.monotonic_ns()
    while True:
        drain(bus)
        due += PERIOD_NS
        time.sleep(max(0, due - time.monotonic_ns()) / SECOND_NS)


main()
