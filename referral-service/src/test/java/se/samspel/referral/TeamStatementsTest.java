package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.ATeam.HOST;
import static se.samspel.referral.Setting.FK;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** A long agenda takes as many statements as a short one. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class TeamStatementsTest {

    @Test
    void anAgendaTakesAsManyStatementsForManyItemsAsForOne() {
        ATeam team = ATeam.convened();
        String few = agenda(team, 1);
        String many = agenda(team, 4);
        for (Calls reader : List.of(HOST, Calls.as(FK))) {
            assertThat(asked(reader, many)).isEqualTo(asked(reader, few)).isLessThanOrEqualTo(7);
        }
        team.held(few, FK);
        team.held(many, FK);
        for (Calls reader : List.of(HOST, Calls.as(FK))) {
            assertThat(asked(reader, many + "/minutes"))
                    .isEqualTo(asked(reader, few + "/minutes"))
                    .isLessThanOrEqualTo(11);
        }
    }

    private static String agenda(ATeam team, int items) {
        String meeting = team.meeting();
        for (int i = 0; i < items; i++) {
            SignedWaiver waiver = SignedWaiver.valid();
            ATeam.opens(waiver, FK, "CASE_STATUS", "PLAN");
            team.item(meeting, team.received(waiver));
        }
        return meeting;
    }

    private static int asked(Calls reader, String meeting) {
        return Asked.during(() -> reader.get("/team-meetings/" + meeting).then().statusCode(200))
                .size();
    }
}
