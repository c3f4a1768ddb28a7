/*
 * Stands between a process and the kernel: /dev/i2c-1 and /dev/spidev0.0 are served by whoever listens at the unix
 * socket named by I2C_SHIM_SOCKET, everything else goes to libc. The devices exist as long as the socket does.
 *
 * A request is one frame of native 16-bit words: how many messages, then for each its address, flags and length,
 * and what is to be written. No messages but an address: the address is being selected. The answer is an error
 * number, 0 for none, and then what was read. An exchange over SPI is a write and a read with an address of its own.
 *
 * I2C_SHIM_BOARD, if set, is what the file with the board's model says: with it a whole monitor runs here.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/i2c-dev.h>
#include <linux/i2c.h>
#include <linux/spi/spidev.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#define DEVICE "/dev/i2c-1"
#define SPI_DEVICE "/dev/spidev0.0"
#define SPI_ADDRESS 0x100
#define SYSFS "/sys/bus/i2c/devices/i2c-1"
#define MODEL "/proc/device-tree/model"
#define MOST_FILES 1024
#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static struct { int open; uint16_t address; } files[MOST_FILES];

static const char *socket_path(void)
{
	const char *path = getenv("I2C_SHIM_SOCKET");
	return path ? path : "/nonexistent";
}

static int is_ours(int fd)
{
	return fd >= 0 && fd < MOST_FILES && files[fd].open;
}

static int is_device(const char *path)
{
	return path && (!strcmp(path, DEVICE) || !strcmp(path, SPI_DEVICE) || !strcmp(path, SYSFS));
}

static int transmit(int fd, const void *bytes, size_t length)
{
	for (const char *at = bytes; length > 0;) {
		ssize_t sent = send(fd, at, length, MSG_NOSIGNAL);
		if (sent <= 0)
			return errno = ENODEV, -1;
		at += sent, length -= sent;
	}
	return 0;
}

/* A transfer is one call of the kernel: so it is one message there and one back. */
static int answer(int fd, void *into, size_t length)
{
	char bytes[sizeof(uint16_t) + length];
	uint16_t error;
	size_t had = 0;
	while (had < sizeof error || (!error && had < sizeof bytes)) {
		ssize_t got = recv(fd, bytes + had, sizeof bytes - had, 0);
		if (got <= 0)
			return errno = ENODEV, -1;
		had += got;
		if (had >= sizeof error)
			memcpy(&error, bytes, sizeof error);
	}
	if (error)
		return errno = error, -1;
	if (length > 0)
		memcpy(into, bytes + sizeof error, length);
	return 0;
}

static int select_address(int fd, uint16_t address)
{
	uint16_t request[] = {0, address};
	if (transmit(fd, request, sizeof request) || answer(fd, NULL, 0))
		return -1;
	files[fd].address = address;
	return 0;
}

static int is_read(const struct i2c_msg *message)
{
	return message->flags & I2C_M_RD;
}

static char *put(char *at, const void *bytes, size_t length)
{
	return (char *)memcpy(at, bytes, length) + length;
}

/* As the driver of the Raspberry Pi's controller up to the Pi 4 has it, no message but the last may be a read. */
static int transfer(int fd, struct i2c_msg *messages, uint16_t count)
{
	struct i2c_msg *last = &messages[count - 1];
	size_t length = sizeof count;
	for (struct i2c_msg *message = messages; message <= last; message++) {
		if (is_read(message) && message != last)
			return errno = EOPNOTSUPP, -1;
		length += 3 * sizeof(uint16_t) + (is_read(message) ? 0 : message->len);
	}
	char request[length];
	char *at = put(request, &count, sizeof count);
	for (struct i2c_msg *message = messages; message <= last; message++) {
		uint16_t head[] = {message->addr, message->flags, message->len};
		at = put(at, head, sizeof head);
		if (!is_read(message))
			at = put(at, message->buf, message->len);
	}
	if (transmit(fd, request, length) || answer(fd, last->buf, is_read(last) ? last->len : 0))
		return -1;
	return count;
}

static int open_device(const char *path)
{
	struct sockaddr_un name = {.sun_family = AF_UNIX};
	strncpy(name.sun_path, socket_path(), sizeof name.sun_path - 1);
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return -1;
	if (fd >= MOST_FILES || connect(fd, (struct sockaddr *)&name, sizeof name)) {
		NEXT(close)(fd);
		return errno = ENOENT, -1;
	}
	files[fd].open = 1, files[fd].address = strcmp(path, SPI_DEVICE) ? 0 : SPI_ADDRESS;
	return fd;
}

static int is_model(const char *path)
{
	return path && !strcmp(path, MODEL) && getenv("I2C_SHIM_BOARD");
}

static int open_model(void)
{
	const char *board = getenv("I2C_SHIM_BOARD");
	int fd = memfd_create("model", MFD_CLOEXEC);
	if (fd >= 0 && pwrite(fd, board, strlen(board), 0) < 0) {
		NEXT(close)(fd);
		return -1;
	}
	return fd;
}

#define OPEN(name) \
	int name(const char *path, int flags, ...) \
	{ \
		va_list rest; \
		va_start(rest, flags); \
		mode_t mode = va_arg(rest, mode_t); \
		va_end(rest); \
		if (is_model(path)) \
			return open_model(); \
		return is_device(path) ? open_device(path) : NEXT(name)(path, flags, mode); \
	}
OPEN(open)
OPEN(open64)

static int is_absent(void)
{
	return NEXT(access)(socket_path(), F_OK);
}

#define STAT(name, type) \
	int name(const char *path, struct type *status) \
	{ \
		if (!is_device(path)) \
			return NEXT(name)(path, status); \
		if (is_absent()) \
			return -1; \
		memset(status, 0, sizeof *status); \
		status->st_mode = strcmp(path, SYSFS) ? S_IFCHR | 0660 : S_IFDIR | 0755; \
		return 0; \
	}
STAT(stat, stat)
STAT(lstat, stat)
STAT(stat64, stat64)
STAT(lstat64, stat64)

/* What `stat` was called before glibc 2.33; a JDK may have been built against that. */
int __xstat(int version, const char *path, struct stat *status);
int __xstat64(int version, const char *path, struct stat64 *status);

#define OLD_STAT(name, now, type) \
	int name(int version, const char *path, struct type *status) \
	{ \
		return is_device(path) ? now(path, status) : NEXT(name)(version, path, status); \
	}
OLD_STAT(__xstat, stat, stat)
OLD_STAT(__xstat64, stat64, stat64)

int access(const char *path, int mode)
{
	return is_device(path) ? is_absent() : NEXT(access)(path, mode);
}

static int exchange(int fd, struct spi_ioc_transfer *wanted)
{
	struct i2c_msg messages[] = {
		{SPI_ADDRESS, 0, wanted->len, (void *)(uintptr_t)wanted->tx_buf},
		{SPI_ADDRESS, I2C_M_RD, wanted->len, (void *)(uintptr_t)wanted->rx_buf},
	};
	return transfer(fd, messages, 2) < 0 ? -1 : (int)wanted->len;
}

int ioctl(int fd, unsigned long command, ...)
{
	va_list rest;
	va_start(rest, command);
	void *argument = va_arg(rest, void *);
	va_end(rest);
	if (!is_ours(fd))
		return NEXT(ioctl)(fd, command, argument);
	if (command == I2C_SLAVE)
		return select_address(fd, (uint16_t)(uintptr_t)argument);
	if (command == I2C_RDWR) {
		struct i2c_rdwr_ioctl_data *data = argument;
		return transfer(fd, data->msgs, data->nmsgs);
	}
	if (files[fd].address == SPI_ADDRESS && command == SPI_IOC_WR_MODE)
		return *(uint8_t *)argument == SPI_MODE_0 ? 0 : (errno = EINVAL, -1);
	if (files[fd].address == SPI_ADDRESS && command == SPI_IOC_MESSAGE(1))
		return exchange(fd, argument);
	return errno = ENOTTY, -1;
}

ssize_t read(int fd, void *bytes, size_t length)
{
	if (!is_ours(fd))
		return NEXT(read)(fd, bytes, length);
	struct i2c_msg message = {files[fd].address, I2C_M_RD, length, bytes};
	return transfer(fd, &message, 1) < 0 ? -1 : (ssize_t)length;
}

ssize_t write(int fd, const void *bytes, size_t length)
{
	if (!is_ours(fd))
		return NEXT(write)(fd, bytes, length);
	struct i2c_msg message = {files[fd].address, 0, length, (void *)bytes};
	return transfer(fd, &message, 1) < 0 ? -1 : (ssize_t)length;
}

int close(int fd)
{
	if (is_ours(fd))
		files[fd].open = 0;
	return NEXT(close)(fd);
}
