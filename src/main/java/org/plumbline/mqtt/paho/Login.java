package org.plumbline.mqtt.paho;

/// Who connects. Prints without the password, so that it can be part of anything that is logged.
public record Login(String user, String password) {

    @Override
    public String toString() {
        return "Login[user=%s]".formatted(user);
    }
}
