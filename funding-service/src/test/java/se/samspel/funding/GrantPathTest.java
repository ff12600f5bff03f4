package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.funding.grant.GrantBooked;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.kit.testing.Topics;
import se.samspel.kit.value.Money;

/** The path of money in Avesta (M9): 2,800 tkr asked for, 2,340 tkr granted. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class GrantPathTest {

    private static final String API = AnAssociation.API;

    @Inject BookedGrants booked;

    private AnAssociation association;
    private String intervention;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
        intervention = association.intervention();
    }

    @Test
    void avestaAsksFor2800AndIsGranted2340() {
        AnApplication application = AnApplication.drafted(association, intervention);
        application
                .readBy(AnApplication.host())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("DRAFT"))
                .body("applicant", equalTo(AnAssociation.HOST))
                .body("asked.totalSek", equalTo(2800000))
                .body("allowedMoves", contains("AMEND", "SUBMIT"));
        application
                .byHost("submissions", "{\"on\":\"2019-09-30\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("SUBMITTED"));
        application
                .byOffice(
                        AnApplication.DIRECTOR,
                        "preparations",
                        """
                        {"on":"2019-10-15","recommendation":"RECOMMEND",
                         "conflicts":["ledamot-07"],%s}\
                        """
                                .formatted(AnApplication.GRANTED))
                .then()
                .statusCode(200)
                .body("state", equalTo("PREPARED"))
                .body("recommended.totalSek", equalTo(2340000));
        application
                .byOffice(
                        AnApplication.DIRECTOR,
                        "proposals",
                        "{\"on\":\"2019-11-04\",%s}".formatted(AnApplication.GRANTED))
                .then()
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("proposed.totalSek", equalTo(2340000));
        application
                .byOffice(
                        AnApplication.SECRETARY,
                        "board-decisions",
                        AnApplication.decision(AnApplication.GRANTED))
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("decisionReference", equalTo("§ 47/2019"))
                .body("granted.totalSek", equalTo(2340000))
                .body("validTo", equalTo("2020-12-31"));
        application
                .byOffice(AnApplication.SECRETARY, "adjustments", "{\"on\":\"2019-12-05\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("ADJUSTED"))
                .body("adjustedOn", equalTo("2019-12-05"));
        String grant =
                application
                        .byOffice(AnApplication.DIRECTOR, "agreements", AnApplication.agreement())
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("AGREED"))
                        .body("grantId", notNullValue())
                        .body("allowedMoves", hasSize(0))
                        .body("moves.move", hasSize(6))
                        .body("moves[1].conflicts", contains("ledamot-07"))
                        .body("moves[3].actingUser", equalTo(AnApplication.SECRETARY))
                        .extract()
                        .path("grantId");
        inForce(grant, application.id());
    }

    private void inForce(String grant, String application) {
        AnAssociation.authority(AnAssociation.FK)
                .get(API + "/grants/" + grant)
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_FORCE"))
                .body("applicationId", equalTo(application))
                .body("interventionId", equalTo(intervention))
                .body("agreement.hostSignedOn", equalTo("2019-12-16"))
                .body("amounts.amountSek", contains(2220000, 35000, 85000))
                .body("years", hasSize(1))
                .body("years[0].grantedSek", equalTo(2340000))
                .body("years[0].remainingSek", equalTo(2340000));
        // Of the acts' users the office alone is told.
        AnAssociation.authority(AnAssociation.FK)
                .get(API + "/applications/" + application)
                .then()
                .statusCode(200)
                .body("moves[3].actingUser", nullValue());
        association
                .office()
                .get(API + "/interventions/" + intervention + "/budgets/2020")
                .then()
                .statusCode(200)
                .body("lines.budgetSek", contains(2220000, 35000, 85000));
        var told = Topics.await("samspel.funding.v1", 1, intervention + "/2020");
        assertThat(Topics.header(told.getFirst(), "ce_type"))
                .isEqualTo("se.samspel.finances.changed.v1");
        assertThat(JsonPath.from(Topics.text(told.getFirst())).getInt("lines[0].budgetSek"))
                .isEqualTo(2220000);
        assertThat(booked.of(UUID.fromString(grant)))
                .containsExactly(
                        new GrantBooked(
                                UUID.fromString(grant),
                                association.id(),
                                UUID.fromString(intervention),
                                1,
                                2020,
                                Money.ofOre(234_000_000),
                                LocalDate.of(2019, 12, 16)));
    }

    @Test
    void moneyOpensAnInterventionThatWasOnlyProposed() {
        String proposed = association.propose("").then().extract().path("id");
        AnApplication.agreed(association, proposed);
        association
                .office()
                .get(API + "/interventions/" + proposed)
                .then()
                .body("state", equalTo("OPEN"))
                .body("boardDecision.reference", equalTo("§ 47/2019"));
    }

    @Test
    void aRepeatedAgreementMakesOneGrant() {
        AnApplication application = AnApplication.adjusted(association, intervention);
        String key = UUID.randomUUID().toString();
        String grant = agree(application, key, null);
        assertThat(agree(application, key, "true")).isEqualTo(grant);
        association
                .office()
                .get(API + "/grants?total=true&state=IN_FORCE&interventionId=" + intervention)
                .then()
                .statusCode(200)
                .body("_meta.totalRecords", equalTo(1))
                .body("items[0].years[0].grantedSek", equalTo(2340000))
                .body("_links.self", endsWith("limit=20"));
    }

    private String agree(AnApplication application, String key, String replayed) {
        String token = Tokens.office(association.id());
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"6\"")
                .header("Samspel-Acting-User", AnApplication.DIRECTOR)
                .body(AnApplication.agreement())
                .post(application.url("agreements"))
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo(replayed))
                .extract()
                .path("grantId");
    }

    @Test
    void theOfficesOwnBudgetStays() {
        String budget = API + "/interventions/" + intervention + "/budgets/2020";
        association
                .office()
                .header("If-None-Match", "*")
                .body("{\"lines\":[{\"costCategory\":\"PERSONAL\",\"budgetSek\":2000000}]}")
                .put(budget)
                .then()
                .statusCode(201);
        AnApplication.agreed(association, intervention);
        association.office().get(budget).then().body("lines.budgetSek", contains(2000000));
    }
}
