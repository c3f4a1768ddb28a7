// SPDX-License-Identifier: GPL-2.0
/*
 * An I2C bus whose transfers are answered by whoever has /dev/i2c-usim open.
 *
 * A read gives the next request:  u32 number, u32 count, then for each message u16 address, u16 flags, u16 length,
 *                                 u16 nothing, and what is to be written.
 * A write gives its answer:       u32 number, s32 count or -errno, and what was read, one message after the other.
 */
#include <linux/completion.h>
#include <linux/i2c.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/wait.h>

#define LONGEST_REQUEST 16384

static int number = 1;
module_param(number, int, 0444);
MODULE_PARM_DESC(number, "N of /dev/i2c-N");

static int patience_ms = 1000;
module_param(patience_ms, int, 0644);
MODULE_PARM_DESC(patience_ms, "longest wait for an answer; then the transfer fails with ETIMEDOUT");

static DEFINE_MUTEX(lock);
static DECLARE_WAIT_QUEUE_HEAD(requested);
static DECLARE_COMPLETION(answered);

static struct {
	u8 *bytes;
	size_t length;
	u32 number;
	struct i2c_msg *messages;
	int count;
	bool unread;
	bool waiting;
	int result;
} request;

static bool is_open;

static void give_up(int error)
{
	if (request.waiting) {
		request.waiting = false;
		request.unread = false;
		request.result = error;
		complete(&answered);
	}
}

static int put_request(struct i2c_msg *messages, int count)
{
	u8 *at = request.bytes;

	*(u32 *)at = ++request.number;
	*(u32 *)(at + 4) = count;
	at += 8;
	for (int i = 0; i < count; i++) {
		size_t written = messages[i].flags & I2C_M_RD ? 0 : messages[i].len;
		u16 head[] = {messages[i].addr, messages[i].flags, messages[i].len, 0};

		if (at + sizeof(head) + written > request.bytes + LONGEST_REQUEST)
			return -EMSGSIZE;
		memcpy(at, head, sizeof(head));
		memcpy(at + sizeof(head), messages[i].buf, written);
		at += sizeof(head) + written;
	}
	request.length = at - request.bytes;
	request.messages = messages;
	request.count = count;
	return 0;
}

static int usim_transfer(struct i2c_adapter *adapter, struct i2c_msg *messages, int count)
{
	int error;

	mutex_lock(&lock);
	error = is_open ? put_request(messages, count) : -EREMOTEIO;
	if (!error) {
		reinit_completion(&answered);
		request.unread = true;
		request.waiting = true;
	}
	mutex_unlock(&lock);
	if (error)
		return error;
	wake_up_interruptible(&requested);
	if (!wait_for_completion_timeout(&answered, msecs_to_jiffies(patience_ms))) {
		mutex_lock(&lock);
		give_up(-ETIMEDOUT);
		mutex_unlock(&lock);
	}
	return request.result;
}

static u32 usim_functionality(struct i2c_adapter *adapter)
{
	return I2C_FUNC_I2C | I2C_FUNC_SMBUS_EMUL;
}

static const struct i2c_algorithm algorithm = {
	.master_xfer = usim_transfer,
	.functionality = usim_functionality,
};

static struct i2c_adapter adapter = {
	.owner = THIS_MODULE,
	.name = "answered from user space",
	.algo = &algorithm,
};

static int usim_open(struct inode *inode, struct file *file)
{
	int error;

	mutex_lock(&lock);
	error = is_open ? -EBUSY : 0;
	is_open = true;
	mutex_unlock(&lock);
	return error;
}

static int usim_release(struct inode *inode, struct file *file)
{
	mutex_lock(&lock);
	is_open = false;
	give_up(-EREMOTEIO);
	mutex_unlock(&lock);
	return 0;
}

static ssize_t usim_read(struct file *file, char __user *into, size_t size, loff_t *offset)
{
	ssize_t got = 0;

	while (!got) {
		if (wait_event_interruptible(requested, READ_ONCE(request.unread)))
			return -ERESTARTSYS;
		mutex_lock(&lock);
		if (request.unread && size < request.length)
			got = -EMSGSIZE;
		else if (request.unread && copy_to_user(into, request.bytes, request.length))
			got = -EFAULT;
		else if (request.unread)
			got = request.length;
		request.unread = request.unread && got < 0;
		mutex_unlock(&lock);
	}
	return got;
}

/* Hands what was read to those who asked for it. */
static int take_answer(const char __user *from, size_t size)
{
	size_t at = 8;

	for (int i = 0; i < request.count; i++) {
		struct i2c_msg *message = &request.messages[i];

		if (!(message->flags & I2C_M_RD))
			continue;
		if (at + message->len > size || copy_from_user(message->buf, from + at, message->len))
			return -EIO;
		at += message->len;
	}
	return 0;
}

static ssize_t usim_write(struct file *file, const char __user *from, size_t size, loff_t *offset)
{
	u32 head[2];

	if (size < sizeof(head) || copy_from_user(head, from, sizeof(head)))
		return -EFAULT;
	mutex_lock(&lock);
	/* An answer that comes too late belongs to nobody. */
	if (request.waiting && head[0] == request.number) {
		request.result = (int)head[1];
		if (request.result >= 0 && take_answer(from, size))
			request.result = -EIO;
		request.waiting = false;
		complete(&answered);
	}
	mutex_unlock(&lock);
	return size;
}

static const struct file_operations operations = {
	.owner = THIS_MODULE,
	.open = usim_open,
	.release = usim_release,
	.read = usim_read,
	.write = usim_write,
};

static struct miscdevice device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "i2c-usim",
	.fops = &operations,
};

static int __init usim_init(void)
{
	int error;

	request.bytes = kmalloc(LONGEST_REQUEST, GFP_KERNEL);
	if (!request.bytes)
		return -ENOMEM;
	error = misc_register(&device);
	if (error)
		goto no_device;
	adapter.nr = number;
	adapter.dev.parent = device.this_device;
	error = i2c_add_numbered_adapter(&adapter);
	if (error)
		goto no_adapter;
	return 0;

no_adapter:
	misc_deregister(&device);
no_device:
	kfree(request.bytes);
	return error;
}

static void __exit usim_exit(void)
{
	i2c_del_adapter(&adapter);
	misc_deregister(&device);
	kfree(request.bytes);
}

module_init(usim_init);
module_exit(usim_exit);
MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("I2C bus that is answered from user space");
