package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.ContractChecks;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Topics;

/** Monthly participant files: who stands in them, and what a correction sets in motion. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class EsfFilesTest {

    private static final YearMonth LAST = YearMonth.from(ACase.TODAY).minusMonths(1);

    @Test
    void theFileHasNumberMonthsAndHoursAndIsDueFourWeeksAfterTheMonth() {
        APair pair = startedLastMonth();
        Response made = make(pair, LAST, hours(pair.enrolmentId, "42.50"));
        made.then()
                .statusCode(201)
                .body("month", equalTo(LAST.toString()))
                .body("rows", equalTo(1))
                .body("hours", equalTo(42.5f))
                .body("dueOn", equalTo(LAST.atEndOfMonth().plusDays(28).toString()))
                .body("resendDue", equalTo(false));
        String content =
                read(pair.host, "/esf-files/" + made.path("id") + "/content")
                        .then()
                        .statusCode(200)
                        .contentType("text/csv")
                        .header("Cache-Control", "private, no-store")
                        .extract()
                        .asString();
        assertThat(content)
                .isEqualTo(
                        "personalIdentityNumber,startMonth,endMonth,hours\r\n"
                                + pair.number
                                + ","
                                + LAST
                                + ",,42.5\r\n");
    }

    @Test
    void aProtectedPersonIsRefusedAsOneWhoDoesNotExist() {
        APair pair = startedLastMonth();
        String hidden = pair.enrolOwn(People.next(), "SEKRETESSMARKERING");
        for (String id : List.of(hidden, Uuid7.now().toString())) {
            make(pair, LAST, hours(pair.enrolmentId, "1") + "," + hours(id, "8"))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("unknown-reference"))
                    .body("errors[0].pointer", equalTo("/hours/1/enrolmentId"));
        }
    }

    @Test
    void aMonthThatIsNotOverIsRefused() {
        APair pair = startedLastMonth();
        make(pair, LAST.plusMonths(1), hours(pair.enrolmentId, "1"))
                .then()
                .statusCode(422)
                .body("type", endsWith("month-not-over"));
        make(pair, LAST.minusMonths(1), hours(pair.enrolmentId, "1")).then().statusCode(422);
        make(pair, LAST.minusMonths(1), "").then().statusCode(201).body("rows", equalTo(0));
    }

    @Test
    void aNewFileOfAMonthMakesTheLaterOnesDueAgainUntilTheyAreMadeAnew() {
        APair pair = startedLastMonth();
        String earlier = make(pair, LAST.minusMonths(1), "").then().extract().path("id");
        String later =
                make(pair, LAST, hours(pair.enrolmentId, "8"))
                        .then()
                        .body("version", equalTo(1))
                        .extract()
                        .path("id");
        make(pair, LAST.minusMonths(1), "")
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .body("resendDue", equalTo(false));
        read(pair.host, "/esf-files/" + earlier).then().body("superseded", equalTo(true));
        read(pair.host, "/esf-files/" + later)
                .then()
                .body("resendDue", equalTo(true))
                .body("version", equalTo(2));
        make(pair, LAST, hours(pair.enrolmentId, "9"))
                .then()
                .statusCode(201)
                .body("resendDue", equalTo(false))
                .body("version", equalTo(3));
        read(pair.host, "/esf-files/" + later)
                .then()
                .body("resendDue", equalTo(false))
                .body("superseded", equalTo(true));
        String key = pair.interventionId + "/" + LAST;
        List<String> told =
                Topics.await("samspel.participant.v1", 3, key).stream().map(Topics::text).toList();
        assertThat(told.get(1)).contains("\"resendDue\":true", "\"version\":2");
        assertThat(told.get(2)).contains("\"resendDue\":false", "\"version\":3", "\"rows\":1");
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                ContractChecks.read(
                                        Path.of(
                                                "contract",
                                                "events",
                                                "esf-file.sent.schema.json")));
        assertThat(told)
                .allSatisfy(text -> assertThat(schema.validate(text, InputFormat.JSON)).isEmpty())
                .allSatisfy(text -> assertThat(text).doesNotContain(pair.number));
    }

    @Test
    void anInterventionsFilesAreListedNewestMonthFirstWithWhatIsToBeSentAgain() {
        APair pair = startedLastMonth();
        YearMonth before = LAST.minusMonths(1);
        String replaced = make(pair, before, "").then().statusCode(201).extract().path("id");
        int statementsForOne = listing(pair);
        String later =
                make(pair, LAST, hours(pair.enrolmentId, "8"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String anew = make(pair, before, "").then().statusCode(201).extract().path("id");
        assertThat(listing(pair)).isEqualTo(statementsForOne);
        read(pair.host, files(pair) + "?total=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(later, anew, replaced))
                .body(
                        "items.month",
                        contains(LAST.toString(), before.toString(), before.toString()))
                .body("items.resendDue", contains(true, false, false))
                .body("items.superseded", contains(false, false, true))
                .body("items.rows", contains(1, 0, 0))
                .body("items[0].hours", equalTo(8.0f))
                .body("_meta.totalRecords", equalTo(3));
        read(pair.host, files(pair) + "?limit=1&page=2").then().body("items.id", contains(anew));
        String all = String.join(" ", later, anew, replaced);
        assertThat(
                        Database.rows(
                                """
                                select array_to_string(record_ids, ' ') from access_log
                                where controller = '%s' and operation = 'read-esf-files'
                                order by id\
                                """
                                        .formatted(pair.host)))
                .containsExactly(replaced, all, all, anew);
    }

    private static int listing(APair pair) {
        return Statements.during(() -> read(pair.host, files(pair)).then().statusCode(200)).size();
    }

    private static String files(APair pair) {
        return "/interventions/" + pair.interventionId + "/esf-files";
    }

    @Test
    void whoeverIsProtectedLaterLeavesTheSumAsTheContent() {
        APair pair = startedLastMonth();
        String other = pair.enrolOwn(People.next(), "NONE");
        String both = hours(pair.enrolmentId, "8") + "," + hours(other, "4.5");
        Response made = make(pair, LAST, both);
        made.then().statusCode(201).body("rows", equalTo(2)).body("hours", equalTo(12.5f));
        protect(pair.host, other);
        String file = "/esf-files/" + made.path("id");
        assertThat(read(pair.host, file + "/content").asString().lines()).hasSize(2);
        read(pair.host, file)
                .then()
                .statusCode(200)
                .body("rows", equalTo(1))
                .body("hours", equalTo(8.0f));
        read(pair.host, files(pair))
                .then()
                .body("items.rows", contains(1))
                .body("items.hours", contains(8.0f));
    }

    private static void protect(String host, String enrolmentId) {
        String person =
                Database.rows(
                                "select participant_id from enrolment where id = '%s'"
                                        .formatted(enrolmentId))
                        .getFirst();
        ACase.as(host)
                .header("If-Match", "*")
                .body(
                        "{\"protection\":\"SEKRETESSMARKERING\",\"changedOn\":\"%s\"}"
                                .formatted(ACase.TODAY))
                .post(ACase.API + "/participants/" + person + "/protection")
                .then()
                .statusCode(200);
    }

    @Test
    void hoursWithMoreThanTwoDecimalsAreToldByFieldAndReason() {
        APair pair = startedLastMonth();
        make(pair, LAST, hours(pair.enrolmentId, "1.234"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/hours/0/hours"))
                .body("errors.code", contains("digits"))
                .body("errors[0].message", not(containsString("null")));
    }

    @Test
    void itIsTheHostsAlone() {
        APair pair = startedLastMonth();
        String id = make(pair, LAST, "").then().statusCode(201).extract().path("id");
        for (String path :
                List.of("/esf-files/" + id, "/esf-files/" + id + "/content", files(pair))) {
            read(pair.referrer, path).then().statusCode(404);
        }
        ACase.as(pair.referrer)
                .body("{\"month\":\"%s\",\"hours\":[]}".formatted(LAST))
                .post(ACase.API + "/interventions/" + pair.interventionId + "/esf-files")
                .then()
                .statusCode(404);
    }

    @Test
    void aFileCostsAsManyStatementsForTwoAsForOne() {
        APair pair = startedLastMonth();
        String other = pair.enrolOwn(People.next(), "NONE");
        String both = hours(pair.enrolmentId, "8") + "," + hours(other, "8");
        String id = make(pair, LAST, both).then().statusCode(201).extract().path("id");
        assertThat(
                        Statements.during(() ->
                                read(pair.host, "/esf-files/" + id + "/content")
                                        .then()
                                        .statusCode(200)))
                .hasSize(5);
    }

    private static APair startedLastMonth() {
        return APair.startedOn(LAST.atDay(15));
    }

    private static String hours(String enrolmentId, String hours) {
        return "{\"enrolmentId\":\"%s\",\"hours\":%s}".formatted(enrolmentId, hours);
    }

    private static Response make(APair pair, YearMonth month, String hours) {
        return ACase.as(pair.host)
                .body("{\"month\":\"%s\",\"hours\":[%s]}".formatted(month, hours))
                .post(ACase.API + "/interventions/" + pair.interventionId + "/esf-files");
    }

    private static Response read(String authority, String path) {
        return ACase.read(authority).get(ACase.API + path);
    }
}
