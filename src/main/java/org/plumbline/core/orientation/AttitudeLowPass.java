package org.plumbline.core.orientation;

import org.plumbline.core.orientation.InclinationState.Attitude;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.Quaternion;

/// The mean of a turning attitude: a rotation matrix, low-passed element by element.
///
/// A mean of rotations is not a rotation: it shortens what turned away, and that is what is wanted of it.
final class AttitudeLowPass {

    private final VectorLowPass x;
    private final VectorLowPass y;
    private final VectorLowPass z;

    AttitudeLowPass(double timeConstantSeconds) {
        x = new VectorLowPass(timeConstantSeconds);
        y = new VectorLowPass(timeConstantSeconds);
        z = new VectorLowPass(timeConstantSeconds);
    }

    void update(Quaternion attitude, double seconds) {
        x.update(attitude.rotate(new Vector3(1, 0, 0)), seconds);
        y.update(attitude.rotate(new Vector3(0, 1, 0)), seconds);
        z.update(attitude.rotate(new Vector3(0, 0, 1)), seconds);
    }

    /// The mean of `v` turned by every attitude.
    Vector3 rotate(Vector3 v) {
        return x.output().times(v.x()).plus(y.output().times(v.y())).plus(z.output().times(v.z()));
    }

    /// The transpose: what a direction out there looks like from here, on average.
    Vector3 unrotate(Vector3 v) {
        return new Vector3(x.output().dot(v), y.output().dot(v), z.output().dot(v));
    }

    Attitude state() {
        return new Attitude(x.state(), y.state(), z.state());
    }

    void restore(Attitude state) {
        x.restore(state.x());
        y.restore(state.y());
        z.restore(state.z());
    }
}
