package org.plumbline.contract.json.record;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Excerpt;

/// A value does not fit where it stands: says where that is, what it is, and what is allowed.
public final class MisfitException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String path;
    private final String complaint;
    private final String allowed;

    private MisfitException(String path, String complaint, String allowed, @Nullable Throwable cause) {
        super(cause);
        this.path = path;
        this.complaint = complaint;
        this.allowed = allowed;
    }

    /// Of a value.
    static MisfitException of(@Nullable Object found, String allowed) {
        return new MisfitException(
                "", "= %s, allowed is %s".formatted(Excerpt.of(PlainJson.text(found)), allowed), allowed, null);
    }

    /// The same, of a list of which this was told of an element. What is within an element has a place of its own.
    MisfitException ofWhole(Object list) {
        return allowed.isEmpty() || !path.isEmpty() ? this : of(list, allowed);
    }

    /// Of whatever else can be said about a place.
    public static MisfitException saying(String complaint, @Nullable Throwable cause) {
        return new MisfitException("", Excerpt.ofComplaint(complaint), "", cause);
    }

    /// The same, told by one who holds what it was found in under a name.
    MisfitException within(String name) {
        return new MisfitException(path.isEmpty() ? name : name + "." + path, complaint, allowed, this);
    }

    /// Both in one line.
    @Override
    public String getMessage() {
        return path.isEmpty() ? complaint : path + " " + complaint;
    }

    /// Where, and nothing of what stands there: it may be what she told of herself.
    public String place() {
        return path.isEmpty() ? "as a whole" : "at " + Excerpt.of(path);
    }

    /// Where it stands, such as `imu.bus`; empty for the whole.
    public String path() {
        return path;
    }

    /// What is wrong there, such as `= 40, allowed is 0 to 31`.
    public String complaint() {
        return complaint;
    }
}
