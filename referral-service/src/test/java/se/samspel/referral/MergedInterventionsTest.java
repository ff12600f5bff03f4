package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** An intervention that has gone over to another association is known to that one's members. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class MergedInterventionsTest {

    private static final String RECEIVING = "2220000562";
    private static final String NEWCOMER = "2321000115";

    private final UUID intervention = Setting.intervention();

    @Test
    void membersOfTheReceivingAssociationFindItAndThoseWhoCameAlongGoOn() {
        Setting.member(RECEIVING, NEWCOMER, "{\"authority\":\"%s\"}".formatted(NEWCOMER));
        Setting.member(RECEIVING, REGION, "{\"authority\":\"%s\"}".formatted(REGION));
        String queue = "/interventions/" + intervention + "/queue";
        Calls.as(NEWCOMER).get(queue).then().statusCode(404);

        merged();

        Calls.as(NEWCOMER).get(queue).then().statusCode(200);
        Calls.as(REGION).get(queue).then().statusCode(200);
        Calls.as(AME).get(queue).then().statusCode(200);
    }

    private void merged() {
        Topics.send(
                "samspel.funding.v1",
                "se.samspel.intervention.opened.v1",
                intervention.toString(),
                """
                {"interventionId":"%s","version":2,"associationId":"%s","name":"Samverkansteam",
                 "orientation":"INDIVIDUAL","host":"%s","parties":["2120002304","2321000180"],
                 "capacity":60,"startsOn":"2015-05-01","endsOn":null,"state":"OPEN"}
                """
                        .formatted(intervention, RECEIVING, AME));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select association_id from intervention where id = '%s'"
                                                .formatted(intervention)))
                        .containsExactly(RECEIVING));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select organisation_number from member where association_id = '%s'"
                                                .formatted(RECEIVING)))
                        .contains(NEWCOMER, REGION));
    }
}
