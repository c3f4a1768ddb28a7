package org.plumbline.simulation.week.promise;

/// What the coach promises, whatever she does.
public enum Promise {
    PEACE("no prompt within 20 min after a walk break", "prompts"),
    QUIET_HOURS("no cue in quiet hours", "cues"),
    LIGHT_WHILE_BUSY("no tone while busy", "cues while busy"),
    FOUR_AN_HOUR("never more than 4 cues an hour", "cues"),
    KNOWN("no prompt from unknown time", "prompts"),
    SEATED("no posture cue off the seat", "posture cues"),
    CONSENT("no exercise prompt without consent", "exercise prompts"),
    OFFERED("no exercise prompt that is excluded", "exercise prompts"),
    REASON("no prompt without its reason", "prompts"),
    SILENT_PAUSE("no prompt in a pause", "prompts"),
    PAUSE_ENDS("every pause ends by itself", "pauses"),
    BUSY_ENDS("every time with light only ends by itself", "times"),
    ACCOUNTED("no sitting bout over interval + 15 min without a prompt or a reason", "bouts");

    private final String words;
    private final String looks;

    Promise(String words, String looks) {
        this.words = words;
        this.looks = looks;
    }

    public String words() {
        return words;
    }

    /// What was looked at to hold it against.
    public String looks() {
        return looks;
    }
}
