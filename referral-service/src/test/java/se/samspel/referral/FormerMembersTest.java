package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.Setting.REGION;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** A member that has left knows the association's interventions no more. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class FormerMembersTest {

    private static final String FORMER = "2321000107";

    private final UUID intervention = Setting.intervention();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "queue",
                "priority-rules",
                "deadline-rules",
                "obstacle-categories",
                "structural-obstacles",
                "seats"
            })
    void aMemberThatHasLeftFindsNothingOfAnIntervention(String what) {
        left();
        DeadlineRulesTest.set(intervention, "{\"validFrom\":\"2026-01-01\"}");
        String path = "/interventions/" + intervention + "/" + what;
        Calls.as(REGION).get(path).then().statusCode(200);
        Calls.as(FORMER).get(path).then().statusCode(404);
    }

    private static void left() {
        Topics.send(
                "samspel.funding.v1",
                "se.samspel.member.joined.v1",
                Setting.ASSOCIATION + "/" + FORMER,
                """
                {"associationId":"%s","organisationNumber":"%s","version":1,"name":"x",
                 "party":"REGION","municipalityCode":null,"joinedOn":"2015-01-01",
                 "leftOn":"2019-12-31","authorities":[]}
                """
                        .formatted(Setting.ASSOCIATION, FORMER));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select left_on from member where organisation_number = '%s'"
                                                .formatted(FORMER)))
                        .hasSize(1));
    }
}
