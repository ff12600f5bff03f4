package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** How many statements the calls about meetings cost the database. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class MeetingStatementsTest {

    @Test
    void aPlannedMeetingCostsTenWithItsInviteesInOneBatch() {
        ACase enrolled = ACase.enrolled();
        costs(10, () -> AMeeting.planned(enrolled, AMeeting.BOTH));
    }

    @Test
    void aCancellationCostsElevenWithItsInviteesInOneBatch() {
        AMeeting meeting = AMeeting.planned();
        costs(11, () -> meeting.cancel("1", ACase.TODAY, "HOST").then().statusCode(200));
    }

    @Test
    void aReadingByTheInvitedCostsSix() {
        AMeeting meeting = AMeeting.planned();
        costs(6, () -> meeting.readBy(ACase.FK).then().statusCode(200));
    }

    @Test
    void aListCostsTheSameHoweverLong() {
        ACase enrolled = ACase.enrolled();
        for (int i = 0; i < 3; i++) {
            AMeeting.planned(enrolled, AMeeting.BOTH);
        }
        String path = ACase.API + "/enrolments/" + enrolled.enrolmentId + "/meetings";
        costs(6, () -> ACase.read(ACase.AME).get(path).then().statusCode(200));
    }

    private static void costs(int statements, Runnable work) {
        var seen = Statements.during(work).stream().distinct().toList();
        assertThat(seen).as(String.join("\n", seen)).hasSize(statements);
    }
}
