package se.samspel.reporting.edition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static se.samspel.reporting.AvestaEvents.HOST;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

/** A team of its own, told of as the other services would. */
public final class Team {

    private final String id = UUID.randomUUID().toString();
    private final String association;
    private boolean opened;
    private int enrolled;

    public Team(String association) {
        this.association = association;
    }

    public String coverage() {
        return "intervention:" + id;
    }

    String query() {
        return "?coverage=" + coverage();
    }

    /**
     * In January 2020.
     *
     * @param destination where they went in October; null for those who are still there
     */
    public void enrol(int people, String sex, @Nullable String destination) {
        if (!opened) {
            opened = true;
            AvestaEvents.intervention();
            AvestaEvents.intervention(id, association, HOST, "Ett eget team");
        }
        for (int i = 0; i < people; i++) {
            ObjectNode one = AvestaEvents.enrolment(UUID.randomUUID(), 1, id);
            one.put("associationId", association);
            one.put("sex", sex);
            if (destination != null) {
                one.put("endedOn", "2020-10-01")
                        .put("exitReason", "ENLIGT_PLAN")
                        .put("exitDestination", destination);
            }
            AvestaEvents.send(
                    "samspel.statistics.v1",
                    "enrolment.recorded",
                    one.get("enrolmentId").asText(),
                    one);
        }
        enrolled += people;
    }

    public void arrived() {
        String report =
                "/reporting/v1/interventions/" + id + "/team-report?from=2020-01-01&to=2020-12-31";
        Eventually.holds(() ->
                given().auth()
                        .oauth2(Tokens.authority(HOST))
                        .get(report)
                        .then()
                        .statusCode(200)
                        .body("stockAndFlow.enrolled", equalTo(enrolled)));
    }
}
