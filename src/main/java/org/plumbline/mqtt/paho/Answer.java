package org.plumbline.mqtt.paho;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.plumbline.mqtt.link.LinkException;

/// What the broker answers to one request, as a future.
final class Answer implements MqttActionListener {

    /// MQTT 5 reason codes from here on are refusals.
    private static final int FIRST_REFUSAL = 0x80;

    private final Broker broker;
    private final String what;
    private final CompletableFuture<IMqttToken> result = new CompletableFuture<>();

    private Answer(Broker broker, String what) {
        this.broker = broker;
        this.what = what;
    }

    /// A call of Paho that calls back.
    interface Request {
        void send(MqttActionListener answer) throws MqttException;
    }

    /// @param what the request, for the message of a failure, such as `publishing to a/b`
    static CompletableFuture<IMqttToken> to(Broker broker, String what, Request request) {
        var answer = new Answer(broker, what);
        try {
            request.send(answer);
        } catch (MqttException e) {
            answer.fail(e);
        }
        return answer.result;
    }

    @Override
    public void onSuccess(IMqttToken token) {
        int[] codes = token.getReasonCodes();
        int worst = codes == null ? 0 : Arrays.stream(codes).max().orElse(0);
        if (worst >= FIRST_REFUSAL) {
            fail(new MqttException(worst));
        } else {
            result.complete(token);
        }
    }

    @Override
    public void onFailure(IMqttToken token, Throwable cause) {
        fail(cause);
    }

    private void fail(Throwable cause) {
        result.completeExceptionally(new LinkException(Reasons.tell(broker, what, cause), cause));
    }
}
