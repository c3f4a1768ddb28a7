package org.plumbline.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Set;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager;
import org.jspecify.annotations.Nullable;

/// The only one who may connect, and then may do everything.
record OneUser(String user, String password) implements ActiveMQSecurityManager {

    @Override
    public boolean validateUser(@Nullable String givenUser, @Nullable String givenPassword) {
        return same(user, givenUser) && same(password, givenPassword);
    }

    @Override
    public boolean validateUserAndRole(
            @Nullable String givenUser, @Nullable String givenPassword, Set<Role> roles, CheckType type) {
        return validateUser(givenUser, givenPassword);
    }

    /// Takes as long for a text that is nearly right as for one that is not.
    private static boolean same(String expected, @Nullable String given) {
        return given != null && MessageDigest.isEqual(expected.getBytes(UTF_8), given.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "OneUser[user=%s]".formatted(user);
    }
}
