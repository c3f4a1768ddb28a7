package org.plumbline.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.contract.keep.KeptMessage;
import org.plumbline.contract.keep.KeptMessage.Kept;
import org.plumbline.contract.keep.ResyncMessage;
import org.plumbline.contract.keep.ResyncMessage.Stored;
import org.plumbline.contract.keep.Run;
import org.plumbline.contract.keep.SeqRange;

/// The golden texts here are the ones in docs/mqtt.md.
class KeepJsonTest {

    private static final Run RUN = new Run("7f3a", true);

    private static final KeptMessage KEPT =
            new KeptMessage("desk", List.of(new Kept(RUN, new SeqRange(1, 40)), new Kept(RUN, new SeqRange(44, 44))));

    private static final ResyncMessage RESYNC =
            new ResyncMessage("desk", List.of(new Stored(RUN, new SeqRange(1, 40), List.of(new SeqRange(17, 18)))));

    private static final String KEPT_TEXT = """
            {"v":1,"device":"desk","kept":[{"boot":"7f3a","synced":true,"first":1,"last":40},\
            {"boot":"7f3a","synced":true,"first":44,"last":44}]}""";

    private static final String RESYNC_TEXT = """
            {"v":1,"device":"desk","stored":[{"boot":"7f3a","synced":true,"first":1,"last":40,\
            "missing":[{"first":17,"last":18}]}]}""";

    @Test
    void whatIsKeptIsToldAsTheContractSays() {
        assertThat(KeepJson.encode(KEPT)).isEqualTo(KEPT_TEXT);
        assertThat(KeepJson.decodeKept("plumbline/desk/outbox", KEPT_TEXT)).isEqualTo(KEPT);
    }

    @Test
    void whatIsStoredIsToldAsTheContractSays() {
        assertThat(KeepJson.encode(RESYNC)).isEqualTo(RESYNC_TEXT);
        assertThat(KeepJson.decodeResync("plumbline/desk/request/resync", RESYNC_TEXT))
                .isEqualTo(RESYNC);
    }

    /// Else one device could make another let go of what nobody has.
    @Test
    void nobodySpeaksOfAnotherDevice() {
        assertThatExceptionOfType(MessageException.class)
                .isThrownBy(() -> KeepJson.decodeResync("plumbline/sofa/request/resync", RESYNC_TEXT))
                .withMessageStartingWith("topic must be plumbline/desk/request/resync");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"v":1,"device":"desk","stored":{}}                                     | stored must be a list of objects
            {"v":1,"device":"desk","stored":[7]}                                    | stored[0] must be an object: 7
            {"v":1,"device":"desk","stored":[{"boot":"b","synced":true}]}           | stored[0].first must be a whole
            {"v":1,"device":"desk","stored":[{"boot":"b","synced":true,"first":5,"last":4,"missing":[]}]} | last must be 5
            {"v":2,"device":"desk","stored":[]}                                     | v must be 1
            {"v":1,"device":"Desk!","stored":[]}                                    | device must be
            """)
    void whatIsNotOfTheContractIsRefusedByName(String text, String message) {
        assertThatExceptionOfType(MessageException.class)
                .isThrownBy(() -> KeepJson.decodeResync("plumbline/desk/request/resync", text))
                .withMessageStartingWith(message);
    }
}
