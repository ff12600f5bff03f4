package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class AssociationsTest {

    private static final String API = AnAssociation.API;

    @Test
    void anAssociationIsRegisteredUnderItsOrganisationNumber() {
        String number = AnAssociation.organisationNumber();
        String hyphenated = number.substring(0, 6) + "-" + number.substring(6);
        AnAssociation.as(Tokens.operator())
                .body(
                        Map.of(
                                "organisationNumber", hyphenated,
                                "name", "Södra Dalarna",
                                "startsOn", "2015-01-01"))
                .post(API + "/associations")
                .then()
                .statusCode(201)
                .header("Location", endsWith(API + "/associations/" + number))
                .header("ETag", "\"1\"")
                .body("id", equalTo(number))
                .body("version", equalTo(1))
                .body("recordedAt", notNullValue())
                .body("organisationNumber", equalTo(number))
                .body("name", equalTo("Södra Dalarna"))
                .body("startsOn", equalTo("2015-01-01"));
        AnAssociation.as(Tokens.operator())
                .get(API + "/associations/" + hyphenated)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo(number));
    }

    @Test
    void aKnownAssociationIsAnsweredAsItIs() {
        AnAssociation association = AnAssociation.registered();
        association
                .operator()
                .body(
                        Map.of(
                                "organisationNumber", association.id(),
                                "name", "Another name",
                                "startsOn", "2020-01-01"))
                .post(API + "/associations")
                .then()
                .statusCode(200)
                .body("name", equalTo("Samordningsförbundet " + association.id()))
                .body("startsOn", equalTo("2015-01-01"));
    }

    @Test
    void aMemberWithoutUnitsIsOneAuthority() {
        AnAssociation association = AnAssociation.registered();
        association
                .join("202100-5521", "FORSAKRINGSKASSAN", "")
                .then()
                .statusCode(201)
                .header("Location", endsWith(association.path() + "/members/2021005521"))
                .body("id", equalTo("2021005521"))
                .body("associationId", equalTo(association.id()))
                .body("authorities", hasSize(1))
                .body("authorities[0].authority", equalTo("2021005521"));
    }

    @Test
    void aMunicipalitysBoardsAreItsAuthorities() {
        AnAssociation association = AnAssociation.withMembers();
        AnAssociation.authority(AnAssociation.FK)
                .get(API + association.path() + "/members/" + AnAssociation.AVESTA)
                .then()
                .statusCode(200)
                .body("municipalityCode", equalTo("2084"))
                .body(
                        "authorities.authority",
                        equalTo(List.of("2120002304.ame", "2120002304.social")));
    }

    @Test
    void membersAreListedByParty() {
        AnAssociation association = AnAssociation.withMembers();
        List<String> first =
                association
                        .office()
                        .get(API + association.path() + "/members?limit=3&total=true")
                        .then()
                        .statusCode(200)
                        .body("_meta.totalRecords", equalTo(4))
                        .body("_links.next", endsWith("page=2&limit=3"))
                        .extract()
                        .path("items.organisationNumber");
        assertThat(first).containsExactly(AnAssociation.FK, AnAssociation.AF, AnAssociation.REGION);
        association
                .office()
                .get(API + association.path() + "/members?limit=3&page=2")
                .then()
                .statusCode(200)
                .body("items.organisationNumber", equalTo(List.of(AnAssociation.AVESTA)));
    }

    @Test
    void anOrganisationIsMemberOnce() {
        AnAssociation association = AnAssociation.withMembers();
        association
                .join(AnAssociation.FK, "FORSAKRINGSKASSAN", "")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:samspel:problem:already-exists"));
    }

    @Test
    void theSameOrganisationIsMemberOfManyAssociations() {
        AnAssociation.withMembers();
        AnAssociation.withMembers();
    }

    @Test
    void aMemberOfAnUnknownAssociationIsRefused() {
        AnAssociation.as(Tokens.operator())
                .body(
                        """
                        {"organisationNumber":"2021005521","name":"Försäkringskassan",
                         "party":"FORSAKRINGSKASSAN","joinedOn":"2015-01-01"}\
                        """)
                .post(API + "/associations/2220002139/members")
                .then()
                .statusCode(404);
    }

    @Test
    void theSameUnitTwiceIsRefused() {
        AnAssociation association = AnAssociation.registered();
        association
                .join(
                        AnAssociation.AVESTA,
                        "KOMMUN",
                        """
                        ,"authorities":[{"unit":"ame","name":"A"},{"unit":"ame","name":"B"}]\
                        """)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:duplicate-authority"));
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsPlace() {
        AnAssociation association = AnAssociation.registered();
        association
                .join("2021005522", "FORSAKRINGSKASSAN", "")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/organisationNumber"));
        association
                .join(AnAssociation.FK, "POLISEN", "")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/party"));
        association
                .join(AnAssociation.FK, "FORSAKRINGSKASSAN", ",\"colour\":\"red\"")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-field"));
        association
                .join(AnAssociation.AVESTA, "KOMMUN", ",\"contributionKey\":-1")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/contributionKey"));
        association
                .join(
                        AnAssociation.AVESTA,
                        "KOMMUN",
                        ",\"authorities\":[{\"unit\":\"Å\",\"name\":\"A\"}]")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/authorities/0/unit"));
    }

    @Test
    void problemsAreToldInSwedishUnlessEnglishIsAskedFor() {
        AnAssociation association = AnAssociation.withMembers();
        association
                .office()
                .header("Accept-Language", "en-GB,sv;q=0.5")
                .body(AnAssociation.proposal("").replace(AnAssociation.HOST, "2021005521.x"))
                .post(API + association.path() + "/interventions")
                .then()
                .statusCode(422)
                .header("Content-Language", "en")
                .body("detail", equalTo("The host is none of the members' authorities."));
        association
                .office()
                .body(AnAssociation.proposal("").replace(AnAssociation.HOST, "2021005521.x"))
                .post(API + association.path() + "/interventions")
                .then()
                .statusCode(422)
                .header("Content-Language", "sv")
                .body("detail", equalTo("Huvudmannen är inte någon av medlemmarnas myndigheter."));
    }
}
