package se.samspel.reporting.projection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordedTeamItemTest {

    private static final LocalDate CAME = LocalDate.of(2020, 2, 3);

    @Test
    void whatWentByAWayIsCountedByItAndByTheDaysAtTheTeam() {
        RecordedTeamItem item = referral("REDIRECTED", "SAMORDNINGSTEAMET", CAME.plusDays(37));
        assertThat(item.facets())
                .isEqualTo(
                        Map.of(
                                "about",
                                "REFERRAL",
                                "source",
                                "MEMBER",
                                "referringAuthority",
                                "2321000180",
                                "teamOutcome",
                                "REDIRECTED",
                                "way",
                                "SAMORDNINGSTEAMET",
                                "destination",
                                "ORDINARY_ACTIVITY"));
        assertThat(item.amounts()).isEqualTo(Map.of("daysAtTeam", 37L));
    }

    @Test
    void whatWasSentOnWithoutAWayIsCountedSo() {
        assertThat(referral("REDIRECTED", null, CAME).facets()).containsEntry("way", "WITHOUT_WAY");
    }

    @Test
    void whatIsAtTheTeamOrWasDeclinedWentNoWay() {
        assertThat(referral("OPEN", null, null).facets()).doesNotContainKey("way");
        assertThat(referral("OPEN", null, null).amounts()).isEmpty();
        assertThat(referral("DECLINED", null, CAME).facets()).doesNotContainKey("way");
    }

    @Test
    void whatWentToAnInterventionIsCountedSoWhateverTheWayIsCalled() {
        var item =
                new RecordedTeamItem(
                        UUID.randomUUID(),
                        1,
                        UUID.randomUUID(),
                        "REFERRAL",
                        null,
                        "SKOLA_KAA",
                        CAME,
                        "REDIRECTED",
                        "A",
                        UUID.randomUUID(),
                        CAME);
        assertThat(item.facets())
                .containsEntry("destination", "INTERVENTION")
                .containsEntry("source", "SKOLA_KAA");
    }

    @Test
    void aQuestionIsCountedAsOneAndNoFurther() {
        var question =
                new RecordedTeamItem(
                        UUID.randomUUID(),
                        2,
                        UUID.randomUUID(),
                        "QUESTION",
                        null,
                        null,
                        CAME,
                        "WITHDRAWN",
                        null,
                        null,
                        CAME.plusDays(1));
        assertThat(question.facets()).isEqualTo(Map.of("about", "QUESTION", "source", "QUESTION"));
        assertThat(question.amounts()).isEmpty();
    }

    private static RecordedTeamItem referral(
            String outcome, @Nullable String way, @Nullable LocalDate leftOn) {
        return new RecordedTeamItem(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                "REFERRAL",
                "2321000180",
                null,
                CAME,
                outcome,
                way,
                null,
                leftOn);
    }
}
