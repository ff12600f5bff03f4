package se.samspel.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** Whose time is over, by which rule, and what keeps a record all the same. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RetentionTest {

    private static final LocalDate TWO_YEARS_AGO = ACase.TODAY.minusYears(2);

    @Test
    void aRecordIsDueOnTheDayThatItsTimeIsOverAndNotTheDayBefore() {
        var archive = new AnArchive();
        AnArchive.Enrolled due = archive.ended(TWO_YEARS_AGO);
        AnArchive.Enrolled tomorrow = archive.ended(TWO_YEARS_AGO.plusDays(1));
        String rule = archive.rule("PARTICIPANT", 2, "LAST_EXIT");
        archive.preview(rule)
                .then()
                .statusCode(200)
                .body("due", equalTo(1))
                .body("held", equalTo(0))
                .body("stillOpen", equalTo(0))
                .body("participantIds", contains(due.participantId()));
        archive.eraseBy(rule)
                .then()
                .statusCode(201)
                .body("certificate.participants", equalTo(1))
                .body("certificate.more", equalTo(false))
                .body("certificate.rule.id", equalTo(rule))
                .body("certificate.rule.years", equalTo(2));
        read(archive, due.participantId(), 404);
        read(archive, tomorrow.participantId(), 200);
        archive.eraseBy(rule).then().statusCode(422).body("type", endsWith("nothing-due"));
    }

    private static void read(AnArchive archive, String participantId, int status) {
        ACase.read(archive.authority)
                .get(ACase.API + "/participants/" + participantId)
                .then()
                .statusCode(status);
    }

    @Test
    void theLastOfSeveralExitsCounts() {
        var archive = new AnArchive();
        AnArchive.Enrolled twice = archive.ended(TWO_YEARS_AGO.minusDays(50));
        AnArchive.Enrolled again =
                archive.enrol(twice.participantId(), TWO_YEARS_AGO.minusDays(10));
        archive.end(again, TWO_YEARS_AGO.plusDays(1)).then().statusCode(200);
        archive.preview(archive.rule("PARTICIPANT", 2, "LAST_EXIT"))
                .then()
                .body("due", equalTo(0))
                .body("participantIds", empty());
    }

    @Test
    void whoIsEnrolledAgainOrHeldIsCountedAndKept() {
        var archive = new AnArchive();
        AnArchive.Enrolled again = archive.ended(TWO_YEARS_AGO);
        archive.enrol(again.participantId(), ACase.STARTED);
        AnArchive.Enrolled held = archive.ended(TWO_YEARS_AGO);
        archive.hold(held.participantId()).then().statusCode(201);
        String rule = archive.rule("PARTICIPANT", 2, "LAST_EXIT");
        archive.preview(rule)
                .then()
                .body("due", equalTo(0))
                .body("held", equalTo(1))
                .body("stillOpen", equalTo(1));
        archive.eraseBy(rule).then().statusCode(422);
        read(archive, held.participantId(), 200);
    }

    @Test
    void whoWasNeverEnrolledCountsFromTheRegistration() {
        var archive = new AnArchive();
        String never = archive.register();
        archive.enrol(archive.register(), ACase.STARTED);
        archive.preview(archive.rule("PARTICIPANT", 0, "LAST_EXIT"))
                .then()
                .body("participantIds", contains(never));
    }

    @Test
    void byRegistrationAnExitDoesNotMatter() {
        var archive = new AnArchive();
        archive.ended(TWO_YEARS_AGO);
        archive.preview(archive.rule("PARTICIPANT", 1, "REGISTRATION"))
                .then()
                .body("due", equalTo(0));
        archive.preview(archive.rule("PARTICIPANT", 0, "REGISTRATION"))
                .then()
                .body("due", equalTo(1));
    }

    @Test
    void protectedPersonsAreDueForTheirHandlersAlone() {
        var archive = new AnArchive();
        archive.register("SEKRETESSMARKERING");
        String rule = archive.rule("PARTICIPANT", 0, "REGISTRATION");
        Database.execute(
                "insert into protected_handlers values ('%s', '{handler-9}', 1, now(), 'test')"
                        .formatted(archive.authority));
        archive.preview(rule).then().body("due", equalTo(0)).body("participantIds", empty());
        archive.eraseBy(rule).then().statusCode(422);
        Database.execute(
                "delete from protected_handlers where authority = '%s'"
                        .formatted(archive.authority));
        // Whoever may look finds them; what is kept of the look is for everybody to read.
        archive.preview(rule).then().body("due", equalTo(1)).body("participantIds", hasSize(1));
        ACase.read(archive.authority)
                .get(ACase.API + "/retention-rules")
                .then()
                .statusCode(200)
                .body("items[0].latestPreview.due", equalTo(0));
        archive.eraseBy(rule).then().statusCode(201);
    }

    @Test
    void aLaterRuleReplacesTheOneBefore() {
        var archive = new AnArchive();
        String first = archive.rule("PARTICIPANT", 2, "LAST_EXIT");
        String second = archive.rule("PARTICIPANT", 3, "LAST_EXIT");
        archive.preview(first).then().statusCode(409).body("state", equalTo("REPLACED"));
        archive.eraseBy(first).then().statusCode(409);
        archive.preview(second).then().statusCode(200);
        ACase.read(archive.authority)
                .get(ACase.API + "/retention-rules")
                .then()
                .statusCode(200)
                .body("items.id", contains(second, first))
                .body("items.version", contains(2, 1))
                .body("items[0].latestPreview.due", equalTo(0));
    }

    @Test
    void whatIsDueIsAReminderOfItsUnit() {
        var archive = new AnArchive();
        AnArchive.Enrolled due = archive.ended(TWO_YEARS_AGO.plusDays(10));
        archive.ended(TWO_YEARS_AGO.plusDays(11));
        String rule = archive.rule("PARTICIPANT", 2, "LAST_EXIT");
        ACase.read(archive.authority)
                .get(ACase.API + "/due-items?days=10")
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'RETENTION_DUE' }", hasSize(1))
                .body(
                        "items.find { it.kind == 'RETENTION_DUE' }.participantId",
                        equalTo(due.participantId()))
                .body("items.find { it.kind == 'RETENTION_DUE' }.recordId", equalTo(rule))
                .body(
                        "items.find { it.kind == 'RETENTION_DUE' }.dueOn",
                        equalTo(ACase.TODAY.plusDays(10).toString()));
        AnArchive.inUnit(archive.authority, "unit-2", "CASE_HANDLING")
                .get(ACase.API + "/due-items?days=10")
                .then()
                .body("items.findAll { it.kind == 'RETENTION_DUE' }", empty());
    }
}
