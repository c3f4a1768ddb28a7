package org.plumbline.core.orientation;

import org.plumbline.core.orientation.InclinationState.Vector;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.ButterworthLowPass;

/// Three [ButterworthLowPass] side by side, one for each component of a vector.
final class VectorLowPass {

    private final ButterworthLowPass x;
    private final ButterworthLowPass y;
    private final ButterworthLowPass z;

    VectorLowPass(double timeConstantSeconds) {
        x = ButterworthLowPass.ofTimeConstant(timeConstantSeconds);
        y = ButterworthLowPass.ofTimeConstant(timeConstantSeconds);
        z = ButterworthLowPass.ofTimeConstant(timeConstantSeconds);
    }

    Vector3 update(Vector3 input, double seconds) {
        return new Vector3(
                x.update(input.x(), seconds), y.update(input.y(), seconds), z.update(input.z(), seconds));
    }

    Vector3 output() {
        return new Vector3(x.output(), y.output(), z.output());
    }

    Vector state() {
        return new Vector(x.state(), y.state(), z.state());
    }

    void restore(Vector state) {
        x.restore(state.x());
        y.restore(state.y());
        z.restore(state.z());
    }
}
