package org.plumbline.contract.command;

import org.plumbline.contract.Origin;

/// What a device says to a command.
///
/// @param command the name it was asked by, known or not
/// @param reason  why not, in words; empty where it was accepted
public record Response(String device, String command, Verdict verdict, String reason) {

    public Response {
        Origin.requireDevice(device);
    }

    public boolean accepted() {
        return verdict == Verdict.ACCEPTED;
    }
}
