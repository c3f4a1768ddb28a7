package org.plumbline.mqtt.paho;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// A socket that sends at once, encrypts where told to, and keeps the end of the connection to itself for the first
/// second.
///
/// Paho's connecting thread looks every 100 ms whether the receiving one has begun to run; if that one has ended in
/// between, since the peer hung up, it looks for ever (paho.mqtt.java issue 850).
final class PatientSocket extends Socket {

    private static final long HELD_BACK_NANOS = TimeUnit.SECONDS.toNanos(1);

    /// Some hundred messages.
    private static final int BUFFER_BYTES = 64 * 1024;

    private final @Nullable SSLContext tls;
    private long connectedAt;
    private @Nullable SSLSocket encrypted;
    private volatile @Nullable SSLException refusal;

    /// Straight to the broker: a proxy of the machine's is for the web.
    PatientSocket(@Nullable SSLContext tls) {
        super(Proxy.NO_PROXY);
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

    /// Why the peer ended the encrypted connection, if it said so. It tells only who reads, and TLS 1.3 tells late:
    /// what Paho reports may be that it could not write any more.
    @Nullable SSLException refusal() {
        return refusal;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Buffered(new Patient(encrypted == null ? super.getInputStream() : encrypted.getInputStream()));
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return encrypted == null ? super.getOutputStream() : encrypted.getOutputStream();
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

    /// What has come is read in one go: Paho asks the system four times for each message otherwise.
    private static final class Buffered extends BufferedInputStream {

        Buffered(InputStream in) {
            super(in, BUFFER_BYTES);
        }

        /// What is in the buffer.
        @Override
        public synchronized int available() {
            return count - pos;
        }
    }

    private final class Patient extends FilterInputStream {

        Patient(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return patiently(in::read);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return patiently(() -> in.read(into, from, length));
        }

        private int patiently(Read read) throws IOException {
            try {
                int result = read.now();
                if (result < 0) {
                    holdBack();
                }
                return result;
            } catch (SocketTimeoutException e) {
                throw e;
            } catch (SSLException e) {
                refusal = e;
                holdBack();
                throw e;
            } catch (IOException e) {
                holdBack();
                throw e;
            }
        }

        /// Not even an interrupt ends it: Paho interrupts a receiver that it then waits for in vain.
        private void holdBack() {
            boolean interrupted = false;
            for (long left = left(); left > 0; left = left()) {
                LockSupport.parkNanos(left);
                interrupted |= Thread.interrupted();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private long left() {
            return connectedAt + HELD_BACK_NANOS - System.nanoTime();
        }
    }

    /// One read of the peer.
    private interface Read {
        int now() throws IOException;
    }
}
