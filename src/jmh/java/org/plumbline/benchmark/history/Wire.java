package org.plumbline.benchmark.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import org.plumbline.mqtt.fixture.Mosquitto;

/// MQTT 3.1.1 with QoS 1, byte by byte and no more than the benchmark takes: what a client costs must not hide what
/// the broker and the history can do.
final class Wire implements AutoCloseable {

    private static final int CONNECT = 0x10;
    private static final int PUBLISH_QOS_1 = 0x32;
    private static final int PUBACK = 0x40;
    private static final int SUBSCRIBE = 0x82;

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    /// One packet: the first byte, and what comes after the length.
    record Packet(int type, ByteBuffer body) {

        boolean isPublish() {
            return (type & 0xF0) == 0x30;
        }
    }

    Wire(int port, String client) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), 1 << 16));
        var body = new ByteArrayOutputStream();
        var data = new DataOutputStream(body);
        data.writeUTF("MQTT");
        data.writeByte(4);
        data.writeByte(0xC2);
        data.writeShort(60);
        data.writeUTF(client);
        data.writeUTF(Mosquitto.LOGIN.user());
        data.writeUTF(Mosquitto.LOGIN.password());
        send(CONNECT, body.toByteArray());
        flush();
        read();
    }

    void subscribe(String filter) throws IOException {
        var body = new ByteArrayOutputStream();
        var data = new DataOutputStream(body);
        data.writeShort(1);
        data.writeUTF(filter);
        data.writeByte(1);
        send(SUBSCRIBE, body.toByteArray());
        flush();
        read();
    }

    void publish(byte[] topic, byte[] payload, int id) throws IOException {
        out.writeByte(PUBLISH_QOS_1);
        writeLength(2 + topic.length + 2 + payload.length);
        out.writeShort(topic.length);
        out.write(topic);
        out.writeShort(id);
        out.write(payload);
    }

    /// The payload of a message, acknowledged; the acknowledgement leaves with the next [#flush].
    byte[] receive() throws IOException {
        var packet = read();
        while (!packet.isPublish()) {
            packet = read();
        }
        var body = packet.body();
        body.position(Short.BYTES + Short.toUnsignedInt(body.getShort()));
        send(PUBACK, new byte[] {body.get(), body.get()});
        var payload = new byte[body.remaining()];
        body.get(payload);
        return payload;
    }

    /// Whether [#receive] would wait.
    boolean isDry() throws IOException {
        return in.available() == 0;
    }

    Packet read() throws IOException {
        int type = in.readUnsignedByte();
        int length = 0;
        int part;
        int shift = 0;
        do {
            part = in.readUnsignedByte();
            length |= (part & 0x7F) << shift;
            shift += 7;
        } while ((part & 0x80) != 0);
        var body = new byte[length];
        in.readFully(body);
        return new Packet(type, ByteBuffer.wrap(body));
    }

    private void send(int type, byte[] body) throws IOException {
        out.writeByte(type);
        writeLength(body.length);
        out.write(body);
    }

    private void writeLength(int length) throws IOException {
        int left = length;
        do {
            int part = left & 0x7F;
            left >>= 7;
            out.writeByte(left > 0 ? part | 0x80 : part);
        } while (left > 0);
    }

    void flush() throws IOException {
        out.flush();
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
