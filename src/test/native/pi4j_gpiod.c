/*
 * As much of the native part of Pi4J's gpiod provider as its start asks for: one chip that bears the label of a Pi's
 * header and whose lines nobody opens. Pi4J ships the real one for ARM only, and loads it on every board it knows.
 */
#include <jni.h>

#define ENTRY(result, name) JNIEXPORT result JNICALL Java_com_pi4j_library_gpiod_internal_GpioD_##name
#define CHIP 1

static int chips_left;

static jobject boxed(JNIEnv *env, jlong value)
{
	jclass type = (*env)->FindClass(env, "java/lang/Long");
	jmethodID of = (*env)->GetStaticMethodID(env, type, "valueOf", "(J)Ljava/lang/Long;");
	return (*env)->CallStaticObjectMethod(env, type, of, value);
}

ENTRY(jobject, gpiod_1chip_1iter_1new)(JNIEnv *env, jclass type)
{
	(void)type;
	chips_left = 1;
	return boxed(env, CHIP);
}

ENTRY(jobject, c_1gpiod_1chip_1iter_1next_1noclose)(JNIEnv *env, jclass type, jlong iterator)
{
	(void)type, (void)iterator;
	return chips_left-- > 0 ? boxed(env, CHIP) : NULL;
}

ENTRY(void, c_1gpiod_1chip_1iter_1free_1noclose)(JNIEnv *env, jclass type, jlong iterator)
{
	(void)env, (void)type, (void)iterator;
}

ENTRY(jstring, c_1gpiod_1chip_1name)(JNIEnv *env, jclass type, jlong chip)
{
	(void)type, (void)chip;
	return (*env)->NewStringUTF(env, "gpiochip0");
}

ENTRY(jstring, c_1gpiod_1chip_1label)(JNIEnv *env, jclass type, jlong chip)
{
	(void)type, (void)chip;
	return (*env)->NewStringUTF(env, "pinctrl-bcm2711");
}

ENTRY(jint, c_1gpiod_1chip_1num_1lines)(JNIEnv *env, jclass type, jlong chip)
{
	(void)env, (void)type, (void)chip;
	return 54;
}

ENTRY(void, c_1gpiod_1chip_1close)(JNIEnv *env, jclass type, jlong chip)
{
	(void)env, (void)type, (void)chip;
}
