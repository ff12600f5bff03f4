package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.participant.attendance.domain.IsoWeek;

/** A file with a team's attendance by week. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AttendanceImportTest {

    private static final String HEADER =
            "enrolmentId,week,plannedSessions,attendedSessions,absentWithNotice,absentWithoutNotice";

    private APair pair;
    private final String week =
            new IsoWeek(ACase.TODAY.minusDays(7).with(java.time.DayOfWeek.MONDAY)).toString();

    @BeforeEach
    void somebodyIsEnrolled() {
        pair = APair.withEverything();
    }

    @Test
    void aWeekIsLoadedOnceAndReplacedWhenItIsOtherwise() {
        assertThat(load(pair.enrolmentId + "," + week + ",3,2,1,0").getInt("loaded")).isEqualTo(1);
        assertThat(load(pair.enrolmentId + "," + week + ",3,2,1,0").getInt("unchanged"))
                .isEqualTo(1);
        assertThat(load(pair.enrolmentId + "," + week + ",3,3,0,0").getInt("loaded")).isEqualTo(1);
        ACase.read(pair.host)
                .get(ACase.API + "/enrolments/" + pair.enrolmentId + "/attendance/" + week)
                .then()
                .statusCode(200)
                .body("attendedSessions", equalTo(3));
    }

    @Test
    void whatIsNoWeekOrAnotherHostsIsRefused() {
        assertThat(load(pair.enrolmentId + ",2026-47,3,2,1,0").getInt("refused")).isEqualTo(1);
        assertThat(load(ACase.enrolled().enrolmentId + "," + week + ",3,2,1,0").getInt("refused"))
                .isEqualTo(1);
    }

    private JsonPath load(String row) {
        return Uploads.done(pair.host, Uploads.csv(pair.host, "kind=ATTENDANCE", HEADER, row));
    }
}
