package se.samspel.funding;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import se.samspel.kit.testing.SamspelStack;

/** Who follows money up, keeps seats of staff and makes interim reports, and who may not. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class FollowUpAccessTest extends EndpointAccess {

    private static AnAssociation mine;
    private static AnAssociation other;
    private static String intervention;
    private static String seat;
    private static String report;

    // {A} is my association, {I} its intervention, {S} its seat, {R} its report.
    static Stream<Call> calls() {
        String reports = "/associations/{A}/interim-reports";
        return Stream.of(
                Call.read("/interventions/{I}/follow-up?year=2020"),
                Call.read("/associations/{A}/follow-up?year=2020&by=MONTH"),
                Call.read("/interventions/{I}/forecasts/2020/history"),
                Call.read("/interventions/{I}/secondments"),
                Call.read("/interventions/{I}/secondments/{S}"),
                Call.read(reports),
                Call.read(reports + "/{R}"),
                Call.read(reports + "/{R}/snapshot"),
                Call.post("/interventions/{I}/secondments", AFollowedTeam.SEAT, WRITE),
                Call.put("/interventions/{I}/secondments/{S}", AFollowedTeam.SEAT, WRITE),
                Call.post(reports, report(), WRITE),
                Call.post(reports + "/{R}/adoptions", adoption(), WRITE));
    }

    @BeforeEach
    void aSeatAndAReport() {
        if (mine != null) {
            return;
        }
        AnAssociation first = AnAssociation.withMembers();
        AFollowedTeam team = AFollowedTeam.inAvesta(first);
        intervention = team.id();
        seat = team.seat(AFollowedTeam.SEAT).then().statusCode(201).extract().path("id");
        report =
                first.office()
                        .header("Samspel-Acting-User", "ekonom-1")
                        .body(report())
                        .post(AnAssociation.API + first.path() + "/interim-reports")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        other = AnAssociation.registered();
        other.join("2120002254", "KOMMUN", "").then().statusCode(201);
        mine = first;
    }

    @Override
    AnAssociation mine() {
        return mine;
    }

    @Override
    AnAssociation other() {
        return other;
    }

    @Override
    String filled(String text) {
        return text.replace("{A}", mine.id())
                .replace("{I}", intervention)
                .replace("{S}", seat)
                .replace("{R}", report);
    }

    private static String report() {
        return "{\"year\":2020,\"period\":\"HALF_YEAR\",\"asOf\":\"2020-06-30\"}";
    }

    private static String adoption() {
        return "{\"on\":\"2020-09-10\",\"minuteReference\":\"§ 41/2020\"}";
    }
}
