package se.samspel.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.reporting.AvestaEvents.HOST;
import static se.samspel.reporting.AvestaEvents.MEMBER;
import static se.samspel.reporting.schedule.Schedules.FILES;
import static se.samspel.reporting.schedule.Schedules.SCHEDULES;
import static se.samspel.reporting.schedule.Schedules.as;
import static se.samspel.reporting.schedule.Schedules.fallsDue;
import static se.samspel.reporting.schedule.Schedules.file;
import static se.samspel.reporting.schedule.Schedules.id;
import static se.samspel.reporting.schedule.Schedules.inBackground;
import static se.samspel.reporting.schedule.Schedules.office;
import static se.samspel.reporting.schedule.Schedules.put;
import static se.samspel.reporting.schedule.Schedules.ready;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@TestProfile(Schedules.LocalReceivers.class)
@WithTestResource(SamspelStack.class)
class DueReportsTest {

    @Inject DueReports due;

    @BeforeEach
    void tellTheAvestaYear() {
        AvestaEvents.intervention();
        Schedules.forget();
    }

    @Test
    void aDueReportIsMadeOnceWithItsOwnersRightsAndListed() {
        String id = id();
        put(office(), id, file("YEARLY", 7)).statusCode(201).body("secret", nullValue());
        fallsDue(id, "2020-07-15");

        order("2020-07-20");
        order("2020-07-21");

        ready(office());
        office().get(FILES)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].from", equalTo("2019-07-01"))
                .body("items[0].to", equalTo("2020-06-30"));
        as(MEMBER).get(FILES).then().body("items", hasSize(0));
        office().get(SCHEDULES + "/" + id).then().body("nextDueOn", equalTo("2021-07-15"));
        String export = office().get(FILES).jsonPath().getString("items[0].id");
        String csv = office().get("/reporting/v1/exports/" + export + "/file").asString();
        assertThat(csv).contains("exits,earlyDropouts,people,,WITHHELD");
    }

    @Test
    void periodsThatEndedWhileNobodyLookedAreAllMade() {
        String id = id();
        put(as(HOST), id, file("QUARTERLY", 1)).statusCode(201);
        fallsDue(id, "2020-01-15");

        order("2020-07-20");

        Eventually.holds(() ->
                as(HOST).get(FILES)
                        .then()
                        .body("items.from", hasItem("2019-10-01"))
                        .body("items.from", hasItem("2020-01-01"))
                        .body("items.from", hasItem("2020-04-01")));
    }

    @Test
    void theOwnerLearnsThatAReportCouldNotBeMadeAndWhy() {
        String id = id();
        put(office(), id, file("MONTHLY", 1)).statusCode(201);
        fallsDue(id, "2020-07-15");

        order("2020-07-20");

        ready(office());
        office().get(FILES + "?total=true")
                .then()
                .body("items[0].state", equalTo("FAILED"))
                .body("items[0].failure", equalTo("period-not-open"))
                .body("_meta.totalRecords", equalTo(1));
    }

    private void order(String today) {
        inBackground(() -> due.order(LocalDate.parse(today)));
    }
}
