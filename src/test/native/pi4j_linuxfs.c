/*
 * The native part of Pi4J's linuxfs provider for the machine that runs the tests: Pi4J ships it for ARM only.
 * These are the entry points of its LinuxFile; all they do is hand a call on to libc.
 */
#include <errno.h>
#include <jni.h>
#include <linux/i2c-dev.h>
#include <linux/i2c.h>
#include <stdint.h>
#include <string.h>
#include <sys/ioctl.h>

#define ENTRY(result, name) JNIEXPORT result JNICALL Java_com_pi4j_library_linuxfs_LinuxFile_##name

/* Calls into the JVM may set errno themselves. */
static __thread int last_error;

static jint told(int result)
{
	last_error = result < 0 ? errno : 0;
	return result;
}

ENTRY(jint, getPosixFD)(JNIEnv *env, jclass type, jobject descriptor)
{
	(void)type;
	jclass class = (*env)->GetObjectClass(env, descriptor);
	return (*env)->GetIntField(env, descriptor, (*env)->GetFieldID(env, class, "fd", "I"));
}

ENTRY(jint, errno)(JNIEnv *env, jclass type)
{
	(void)env, (void)type;
	return last_error;
}

ENTRY(jstring, strerror)(JNIEnv *env, jclass type, jint number)
{
	(void)type;
	return (*env)->NewStringUTF(env, strerror(number));
}

ENTRY(jint, directIOCTL)(JNIEnv *env, jclass type, jint fd, jlong command, jint value)
{
	(void)env, (void)type;
	return told(ioctl(fd, (unsigned long)command, (long)value));
}

/*
 * The structure is at `head`. Before the call, each of the pairs (where, what) makes the pointer at `where` point to
 * the byte at `what`. Of a combined transfer Pi4J gives the messages alone, each with one pointer.
 */
ENTRY(jint, directIOCTLStructure)(JNIEnv *env, jclass type, jint fd, jlong command, jobject data, jint head,
		jobject offsets, jint first, jint count)
{
	(void)type;
	uint8_t *bytes = (*env)->GetDirectBufferAddress(env, data);
	jint *pairs = (jint *)(*env)->GetDirectBufferAddress(env, offsets) + first;
	for (jint i = 0; i < count; i += 2) {
		uint8_t *target = bytes + pairs[i + 1];
		memcpy(bytes + pairs[i], &target, sizeof target);
	}
	if (command == I2C_RDWR) {
		struct i2c_rdwr_ioctl_data messages = {(struct i2c_msg *)(bytes + head), count / 2};
		return told(ioctl(fd, I2C_RDWR, &messages));
	}
	return told(ioctl(fd, (unsigned long)command, bytes + head));
}
