package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.samspel.participant.Uploads.HEADER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** Whole files: what is loaded, what is refused and what of it is told. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ImportsTest {

    @Test
    void eachRowIsLoadedOrRefusedByItselfAndTheReportRepeatsNoNumber() {
        String first = People.next();
        String third = People.next();
        String wrong = first.substring(0, 11) + (first.charAt(11) == '0' ? '1' : '0');
        JsonPath done =
                Uploads.done(
                        ACase.REGION,
                        Uploads.csv(
                                ACase.REGION,
                                "kind=PARTICIPANTS",
                                HEADER,
                                first + ",2084,NONE",
                                wrong + ",2084,NONE",
                                third + ",20840,NONE",
                                third + ",,SEKRETESSMARKERING"));
        assertThat(done.getMap(""))
                .containsAllEntriesOf(Map.of("rows", 4, "loaded", 2, "unchanged", 0, "refused", 2));
        String id = done.getString("id");
        var refused = Uploads.rows(ACase.REGION, id, "?outcome=REFUSED&total=true");
        refused.then()
                .statusCode(200)
                .body("_meta.totalRecords", equalTo(2))
                .body("items.row", equalTo(List.of(2, 3)))
                .body("items[0].column", equalTo("personalIdentityNumber"))
                .body("items[1].column", equalTo("municipalityCode"))
                .body("items[1].code", equalTo("pattern"))
                .body("items[1].reason.sv", equalTo("Värdet har fel form."));
        assertThat(refused.asString()).doesNotContain(first, wrong, third);
        String participant =
                Uploads.rows(ACase.REGION, id, "?outcome=LOADED")
                        .jsonPath()
                        .get("items[0].resourceId");
        ACase.read(ACase.REGION)
                .get(ACase.API + "/participants/" + participant)
                .then()
                .statusCode(200)
                .body("identity.value", equalTo(first));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String number = People.next();
        String[] file = {HEADER, number + ",2084,NONE"};
        Uploads.done(ACase.REGION, Uploads.csv(ACase.REGION, "kind=PARTICIPANTS", file));
        JsonPath again =
                Uploads.done(ACase.REGION, Uploads.csv(ACase.REGION, "kind=PARTICIPANTS", file));
        assertThat(again.getInt("unchanged")).isEqualTo(1);
        JsonPath otherwise =
                Uploads.done(
                        ACase.REGION,
                        Uploads.csv(
                                ACase.REGION,
                                "kind=PARTICIPANTS",
                                HEADER,
                                number + ",,SEKRETESSMARKERING"));
        assertThat(otherwise.getInt("refused")).isEqualTo(1);
    }

    @Test
    void aDryRunTellsWhatWouldBeAndKeepsNothing() {
        ACase known = ACase.registered();
        String number = People.next();
        JsonPath done =
                Uploads.done(
                        ACase.REGION,
                        Uploads.csv(
                                ACase.REGION,
                                "kind=PARTICIPANTS&dryRun=true",
                                HEADER,
                                number + ",2084,NONE",
                                known.number + ",2084,NONE"));
        assertThat(done.getMap(""))
                .containsAllEntriesOf(Map.of("loaded", 1, "unchanged", 1, "dryRun", true));
        ACase.register(ACase.REGION, number, "NONE").then().statusCode(201);
    }

    @Test
    void enrolmentsComeWithConsentAndExitAndAFullerFileAddsWhatIsMissing() {
        ACase person = ACase.accepted();
        String start = "{\"referralId\":\"%s\",\"startedOn\":\"%s\",\"startedInGroup\":false";
        String open = start.formatted(person.referralId, ACase.STARTED);
        assertThat(ndjson("ENROLMENTS", open + "}").getInt("loaded")).isEqualTo(1);
        assertThat(ndjson("ENROLMENTS", open + "}").getInt("unchanged")).isEqualTo(1);
        String ended =
                open
                        + ",\"followUpConsentSignedOn\":\"%s\",\"endedOn\":\"%s\",\"exitReason\":\"ENLIGT_PLAN\",\"exitDestination\":\"ARBETE\"}"
                                .formatted(ACase.STARTED, ACase.TODAY);
        JsonPath done = ndjson("ENROLMENTS", ended);
        assertThat(done.getInt("loaded")).isEqualTo(1);
        assertThat(ndjson("ENROLMENTS", ended).getInt("unchanged")).isEqualTo(1);
        assertThat(ndjson("ENROLMENTS", ended.replace("ARBETE", "STUDIER")).getInt("refused"))
                .isEqualTo(1);
        String enrolment =
                Uploads.rows(ACase.AME, done.getString("id"), "")
                        .jsonPath()
                        .get("items[0].resourceId");
        ACase.read(ACase.AME)
                .get(ACase.API + "/enrolments/" + enrolment)
                .then()
                .body("state", equalTo("ENDED"))
                .body("exitDestination", equalTo("ARBETE"))
                .body("followUpConsent.signedOn", equalTo(ACase.STARTED.toString()));
    }

    @Test
    void situationsAreFoundByTheirReferralAndAnotherValueIsRefused() {
        ACase person = ACase.enrolled();
        String[] file = {
            "referralId,at,measuredOn,incomeSources,occupations,education,monthsInPublicSupport",
            person.referralId
                    + ",BEFORE,"
                    + ACase.STARTED
                    + ",SJUKPENNING:75,ARBETE/SUBVENTIONERAT:25;STUDIER:10,GYMNASIUM,61"
        };
        var loaded = Uploads.done(ACase.AME, Uploads.csv(ACase.AME, "kind=SITUATIONS", file));
        assertThat(loaded.getInt("loaded")).isEqualTo(1);
        var again = Uploads.done(ACase.AME, Uploads.csv(ACase.AME, "kind=SITUATIONS", file));
        assertThat(again.getInt("unchanged")).isEqualTo(1);
        file[1] = file[1].replace(":75", ":50");
        var other = Uploads.done(ACase.AME, Uploads.csv(ACase.AME, "kind=SITUATIONS", file));
        Uploads.rows(ACase.AME, other.getString("id"), "")
                .then()
                .body("items[0].code", equalTo("known-otherwise"));
        assertThat(
                        Database.rows(
                                "select occupations from situation where enrolment_id = '%s'"
                                        .formatted(person.enrolmentId)))
                .containsExactly("ARBETE/SUBVENTIONERAT:25;STUDIER:10");
    }

    @Test
    void whatACallWouldNotShowARowDoesNotReach() {
        ACase person = ACase.enrolled();
        JsonPath done =
                Uploads.done(
                        ACase.SOCIAL,
                        Uploads.csv(
                                ACase.SOCIAL,
                                "kind=SITUATIONS",
                                "enrolmentId,at,measuredOn",
                                person.enrolmentId + ",BEFORE," + ACase.STARTED));
        Uploads.rows(ACase.SOCIAL, done.getString("id"), "")
                .then()
                .body("items[0].code", equalTo("not-found"));
    }

    @Test
    void aRowCostsNoMoreTheMoreThereAre() {
        assertThat(statements(20) - statements(10)).isLessThanOrEqualTo(10 * 14);
    }

    private static int statements(int rows) {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < rows; i++) {
            file.append('\n').append(People.next()).append(",2084,NONE");
        }
        return Statements.during(() ->
                        Uploads.done(
                                ACase.REGION,
                                Uploads.upload(
                                        ACase.REGION,
                                        "kind=PARTICIPANTS",
                                        "text/csv",
                                        file.toString().getBytes())))
                .size();
    }

    private static JsonPath ndjson(String kind, String line) {
        return Uploads.done(
                ACase.AME,
                Uploads.upload(ACase.AME, "kind=" + kind, "application/x-ndjson", line.getBytes()));
    }
}
