package se.samspel.referral.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.kit.http.Purpose;

class PlainWordsTest {

    private static final PlainWords READ =
            new PlainWords("Läste uppgifter om dig", "Read about you");
    private static final PlainWords CHANGED =
            new PlainWords(
                    "Registrerade eller ändrade uppgifter om dig",
                    "Recorded or changed something about you");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "submit-referral",
                "read-referral",
                "list-referrals",
                "read-queue",
                "receive-referral",
                "record-introductory-visit",
                "respond-to-referral",
                "withdraw-referral",
                "lapse-referral",
                "add-attachment",
                "list-attachments",
                "read-attachment",
                "remove-attachment",
                "print-referral",
                "read-agenda",
                "read-agenda-item",
                "add-agenda-item",
                "move-agenda-item",
                "withdraw-agenda-item",
                "order-agenda",
                "hold-team-meeting",
                "cancel-team-meeting",
                "give-advice",
                "read-team-plan",
                "set-team-plan",
                "follow-up-team-plan",
                "list-team-follow-ups",
                "read-minutes",
                "read-access-log",
                "read-access-log-for-person"
            })
    void eachOperationHasWordsOfItsOwn(String operation) {
        assertThat(PlainWords.of(operation)).isNotIn(READ, CHANGED);
    }

    @ParameterizedTest
    @EnumSource
    void eachPurposeHasWordsOfItsOwn(Purpose purpose) {
        assertThat(PlainWords.of(purpose.name())).isNotIn(READ, CHANGED);
    }

    @Test
    void anUnknownOperationWasAReadingOrAChange() {
        assertThat(PlainWords.of("read-something-new")).isEqualTo(READ);
        assertThat(PlainWords.of("do-something-new")).isEqualTo(CHANGED);
    }
}
