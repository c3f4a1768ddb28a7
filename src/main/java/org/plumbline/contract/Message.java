package org.plumbline.contract;

/// Anything that a device tells.
public sealed interface Message
        permits AvailabilityMessage, HealthMessage, InfoMessage, Message.Sequenced, StateMessage {

    /// Which Plumbline tells it.
    String device();

    /// Where it travels.
    Channel channel();

    /// A message that counts: numbered, kept until somebody has it, and stored once.
    sealed interface Sequenced extends Message permits DayMessage, EventMessage, MinuteMessage {

        Origin origin();

        @Override
        default String device() {
            return origin().device();
        }
    }
}
