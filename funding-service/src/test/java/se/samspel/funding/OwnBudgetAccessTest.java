package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** Who states and who reads an association's own budget, over HTTP and in the database. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class OwnBudgetAccessTest {

    private static final List<String> TABLES =
            List.of(
                    "own_budget",
                    "own_budget_area",
                    "own_budget_income",
                    "own_budget_adoption",
                    "frame_notice",
                    "equity_level");
    // A day that no year of the tests reaches, since every association would read by it.
    private static final String NATIONAL = AnAssociation.API + "/equity-levels/2099-01-01";

    private AnAssociation association;

    @BeforeEach
    void aBudgetWithAll() {
        association = AnAssociation.withMembers();
        AnOwnBudget.first(association).then().statusCode(201);
        AnOwnBudget.adopt(association, "1").then().statusCode(200);
        AnOwnBudget.notice(association, AnAssociation.AVESTA, 250).then().statusCode(201);
        association
                .office()
                .header("If-None-Match", "*")
                .body(AnOwnBudget.level(900))
                .put(AnOwnBudget.levels(association))
                .then()
                .statusCode(201);
    }

    @Test
    void membersAndTheOperatorReadWhatTheOfficeStates() {
        new OfficeAlone(association).readWithMembersAndTheOperator(reads());
    }

    @Test
    void strangersSeeNothing() {
        new OfficeAlone(association).hidesFromStrangers(reads());
    }

    @Test
    void onlyTheOwnOfficeStates() {
        new OfficeAlone(association).writes(writes());
    }

    @Test
    void theNationalTableIsTheOperatorsAndReadByAll() {
        association
                .office()
                .header("If-None-Match", "*")
                .body(AnOwnBudget.level(1))
                .put(NATIONAL)
                .then()
                .statusCode(403);
        RestAssured.given()
                .contentType("application/json")
                .body(AnOwnBudget.level(1))
                .put(NATIONAL)
                .then()
                .statusCode(401);
        association
                .operator()
                .header("If-None-Match", "*")
                .body(AnOwnBudget.level(1))
                .put(NATIONAL)
                .then()
                .statusCode(201);
        AnAssociation.authority("2120002254")
                .get(NATIONAL)
                .then()
                .statusCode(200)
                .body("validFrom", equalTo("2099-01-01"));
        association
                .office()
                .get(AnAssociation.API + "/equity-levels")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("2099-01-01"));
    }

    @Test
    void rowsAreSeenByTheOwnAssociationAlone() {
        AnAssociation other = AnAssociation.withMembers();
        String own = " where association_id is not null";
        for (String table : TABLES) {
            assertThat(Rows.seenBy("", table)).as(table).isZero();
            assertThat(Rows.seenBy("association:" + other.id(), table + own)).as(table).isZero();
            assertThat(Rows.seenBy("authority:2120002254", table + own)).as(table).isZero();
            assertThat(Rows.seenBy("association:" + association.id(), table))
                    .as(table)
                    .isPositive();
            assertThat(Rows.seenBy("authority:" + AnAssociation.HOST, table))
                    .as(table)
                    .isPositive();
        }
        assertThat(Rows.secured(TABLES)).hasSize(TABLES.size());
    }

    @Test
    void nobodyWritesForAnotherAndAnAdoptionIsNeverChanged() {
        String office = "association:" + association.id();
        assertThat(Rows.changedBy(office, "update own_budget_adoption set reference = 'x'"))
                .isZero();
        assertThat(Rows.changedBy(office, "delete from own_budget_adoption")).isZero();
        assertThat(Rows.changedBy("operator", "update own_budget set version = 9")).isZero();
        assertThat(Rows.changedBy("operator", "update frame_notice set version = 9")).isZero();
        AnAssociation other = AnAssociation.withMembers();
        assertThatThrownBy(() ->
                        Rows.changedBy(
                                "association:" + other.id(),
                                "insert into own_budget values ('%s', 2031, 1, 1, 0, now())"
                                        .formatted(association.id())))
                .hasRootCauseMessage(
                        "ERROR: new row violates row-level security policy for table"
                                + " \"own_budget\"");
        assertThatThrownBy(() ->
                        Rows.changedBy(
                                office,
                                "insert into equity_level values (gen_random_uuid(), null, now(),"
                                        + " 1, 'TURNOVER', '{0}', '{1}', null, 'x', now())"))
                .hasRootCauseMessage(
                        "ERROR: new row violates row-level security policy for table"
                                + " \"equity_level\"");
    }

    private List<OfficeAlone.Write> writes() {
        String budget = AnOwnBudget.url(association);
        return List.of(
                new OfficeAlone.Write("PUT", budget, AnOwnBudget.BODY),
                new OfficeAlone.Write(
                        "PUT",
                        budget + "/actuals",
                        "{\"asOf\":\"2020-06-30\",\"areas\":[{\"area\":\"STYRELSE\","
                                + "\"actualSek\":1}]}"),
                new OfficeAlone.Write("POST", budget + "/adoption", AnOwnBudget.ADOPTION),
                new OfficeAlone.Write("PUT", AnOwnBudget.levels(association), AnOwnBudget.level(1)),
                new OfficeAlone.Write(
                        "PUT",
                        notice(),
                        "{\"amountSek\":1,\"noticedOn\":\"2020-06-15\",\"reference\":\"SF\"}"));
    }

    private List<String> reads() {
        String all = AnAssociation.API + association.path();
        return List.of(
                AnOwnBudget.url(association),
                AnOwnBudget.levels(association),
                notice(),
                all + "/own-budgets",
                all + "/equity-levels",
                all + "/frame-notices");
    }

    private String notice() {
        return AnAssociation.API
                + association.path()
                + "/frame-notices/2021/"
                + AnAssociation.AVESTA;
    }
}
