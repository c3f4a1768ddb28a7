package org.plumbline.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

    private static final String PHRASE = "a walk before noon";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Accounts accounts;

    @BeforeEach
    void open() throws IOException {
        accounts = Accounts.open(folder.resolve("accounts.db"));
        accounts.add("anna", Role.WEARER);
        accounts.add("berta", Role.WEARER);
        accounts.add("dr-lee", Role.CLINICIAN);
        accounts.give("desk", "anna");
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    @Test
    void thereIsNoDefaultPassword() {
        assertThat(accounts.named("anna").orElseThrow().hasPassword()).isFalse();
        assertThat(accounts.isPassword("anna", "")).isFalse();
        assertThat(accounts.isPassword("nobody", "")).isFalse();
    }

    @Test
    void aPasswordIsKnownAgainAndNoOther() {
        accounts.setPassword("anna", PHRASE);
        assertThat(accounts.isPassword("anna", PHRASE)).isTrue();
        assertThat(accounts.isPassword("anna", PHRASE + " ")).isFalse();
        assertThat(accounts.isPassword("berta", PHRASE)).isFalse();
        accounts.forgetPassword("anna");
        assertThat(accounts.isPassword("anna", PHRASE)).isFalse();
    }

    @Test
    void aShortPasswordIsRefusedWithWhatIsAllowed() {
        assertThatThrownBy(() -> accounts.setPassword("anna", "elevenchars"))
                .hasMessage("the password has 11 characters; allowed is 12 to 128");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " anna", "a\nb", "<b>", "a/b", "-x"})
    void aNameThatCouldBeMistakenIsRefused(String name) {
        assertThatThrownBy(() -> accounts.add(name, Role.WEARER)).hasMessageContaining("allowed are 1 to 40 letters");
    }

    @Test
    void aNameIsTakenOnce() {
        assertThat(accounts.rename("anna", "berta")).isFalse();
        assertThat(accounts.rename("anna", "Änne")).isTrue();
        assertThat(accounts.devices(accounts.named("Änne").orElseThrow())).containsExactly("desk");
    }

    @Test
    void sharingIsWithCliniciansOnlyAndUntilItIsTakenBack() {
        var lee = accounts.named("dr-lee").orElseThrow();
        assertThat(accounts.share("desk", "berta", Share.DAYS)).isFalse();
        assertThat(accounts.share("desk", "nobody", Share.DAYS)).isFalse();
        assertThat(accounts.share("desk", "dr-lee", Share.DAYS)).isTrue();
        assertThat(accounts.shared(lee, "desk")).containsExactly(Share.DAYS);
        assertThat(accounts.sharesOf("desk")).containsExactly(new Accounts.Shared("dr-lee", Share.DAYS));
        accounts.unshare("desk", "dr-lee", Share.DAYS);
        assertThat(accounts.devices(lee)).isEmpty();
    }

    /// What the one before shared is not the next one's to share.
    @Test
    void aDeviceThatChangesHandsIsSharedWithNobody() {
        accounts.share("desk", "dr-lee", Share.DIARY);
        accounts.give("desk", "berta");
        assertThat(accounts.sharesOf("desk")).isEmpty();
        assertThat(accounts.owns(accounts.named("anna").orElseThrow(), "desk")).isFalse();
        assertThat(accounts.owns(accounts.named("berta").orElseThrow(), "desk")).isTrue();
    }

    @Test
    void givingADeviceAgainChangesNothing() {
        accounts.share("desk", "dr-lee", Share.DAYS);
        accounts.give("desk", "anna");
        assertThat(accounts.sharesOf("desk")).hasSize(1);
    }

    @Test
    void whoLeavesTakesSharesAlong() {
        accounts.share("desk", "dr-lee", Share.DAYS);
        assertThat(accounts.remove("dr-lee")).isTrue();
        assertThat(accounts.remove("dr-lee")).isFalse();
        assertThat(accounts.sharesOf("desk")).isEmpty();
    }
}
