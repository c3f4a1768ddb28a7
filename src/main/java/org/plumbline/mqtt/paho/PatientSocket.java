package org.plumbline.mqtt.paho;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// A socket that sends at once, encrypts where told to, and keeps the peer's hang-up to itself for the first second.
///
/// Paho starts its threads one after the other; if the peer hangs up in between, one of them is left behind for
/// good (paho.mqtt.java issue 850). A hang-up that comes later finds all of them running.
final class PatientSocket extends Socket {

    private static final long HELD_BACK_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final @Nullable SSLContext tls;
    private final CountDownLatch closed = new CountDownLatch(1);
    private long connectedAt;
    private @Nullable SSLSocket encrypted;

    PatientSocket(@Nullable SSLContext tls) {
        this.tls = tls;
    }

    @Override
    public void connect(SocketAddress address, int timeoutMillis) throws IOException {
        super.connect(address, timeoutMillis);
        setTcpNoDelay(true);
        connectedAt = System.nanoTime();
        if (tls != null && address instanceof InetSocketAddress peer) {
            setSoTimeout(timeoutMillis);
            encrypted = encrypt(tls, peer);
        }
    }

    /// Paho wants `SSLSocket`s of its own making; handed a plain socket it leaves TLS to this class.
    private SSLSocket encrypt(SSLContext context, InetSocketAddress peer) throws IOException {
        var socket = (SSLSocket)
                context.getSocketFactory().createSocket(new Unencrypted(), peer.getHostString(), peer.getPort(), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Patient(encrypted == null ? super.getInputStream() : encrypted.getInputStream());
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return encrypted == null ? super.getOutputStream() : encrypted.getOutputStream();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        super.close();
    }

    private InputStream plainInput() throws IOException {
        return super.getInputStream();
    }

    private OutputStream plainOutput() throws IOException {
        return super.getOutputStream();
    }

    /// This connection as TLS sees it from below.
    private final class Unencrypted extends Socket {
        @Override
        public boolean isConnected() {
            return true;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return plainInput();
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return plainOutput();
        }

        @Override
        public void setSoTimeout(int millis) throws SocketException {
            PatientSocket.this.setSoTimeout(millis);
        }

        @Override
        public void close() throws IOException {
            PatientSocket.this.close();
        }
    }

    private final class Patient extends FilterInputStream {

        Patient(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            if (value < 0) {
                holdBack();
            }
            return value;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = in.read(into, from, length);
            if (count < 0) {
                holdBack();
            }
            return count;
        }

        private void holdBack() {
            try {
                closed.await(HELD_BACK_NANOS - (System.nanoTime() - connectedAt), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
