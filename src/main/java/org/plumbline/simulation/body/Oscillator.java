package org.plumbline.simulation.body;

/// A sine wave, advanced by rotating a phasor: no trigonometry while the step stays the same.
final class Oscillator {

    private final double angularFrequency;
    private final double amplitude;
    private double sine;
    private double cosine = 1;
    private double cachedStep;
    private double stepSine;
    private double stepCosine = 1;

    Oscillator(double hertz, double amplitude) {
        this.angularFrequency = 2 * Math.PI * hertz;
        this.amplitude = amplitude;
    }

    void advance(double seconds) {
        if (seconds != cachedStep) {
            cachedStep = seconds;
            stepSine = Math.sin(angularFrequency * seconds);
            stepCosine = Math.cos(angularFrequency * seconds);
        }
        double turned = cosine * stepCosine - sine * stepSine;
        sine = sine * stepCosine + cosine * stepSine;
        cosine = turned;
    }

    double value() {
        return amplitude * sine;
    }

    double rate() {
        return amplitude * angularFrequency * cosine;
    }

    double acceleration() {
        return -amplitude * angularFrequency * angularFrequency * sine;
    }
}
