package se.samspel.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** The plan of Delprojekt Västerås of 2022, with the contradictions that it has. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class VasterasPlanTest {

    private static final List<String> ASSOCIATIONS =
            List.of(
                    "SUVS",
                    "Roslagen",
                    "Värna",
                    "Samsund",
                    "HBS",
                    "Södertälje",
                    "Östertörn",
                    "Stockholm",
                    "Västerås");

    static final String PLAN =
            """
            {"claimed":{"fteToFinance":3.25,"participants":350,"subprojects":8,
                        "totalSek":4000000},
             "posts":[
              {"name":"Delprojektledare","financier":"FORBUND","contribution":"NONE",
               "percent":50,"alreadyFinancedPercent":25,"source":"FORBUND"},
              {"name":"Myndighetsgemensamt team, AF","financier":"ARBETSFORMEDLINGEN",
               "contribution":"IN_KIND","percent":50,"alreadyFinancedPercent":50,"source":"STAT"},
              {"name":"Myndighetsgemensamt team, FK","financier":"FORSAKRINGSKASSAN",
               "contribution":"IN_KIND","percent":50,"alreadyFinancedPercent":50,"source":"STAT"},
              {"name":"Myndighetsgemensamt team, regionen","financier":"REGION",
               "contribution":"IN_KIND","percent":50,"alreadyFinancedPercent":50,
               "source":"REGION"},
              {"name":"Myndighetsgemensamt team, kommunen","financier":"KOMMUN",
               "contribution":"IN_KIND","percent":50,"alreadyFinancedPercent":50,
               "source":"KOMMUN"},
              {"name":"Administratör/ekonom","financier":"FORBUND","contribution":"NONE",
               "percent":50,"alreadyFinancedPercent":0,"source":"ESF"},
              {"name":"Arbetsgivarkoordinator","financier":"FORBUND","contribution":"IN_KIND",
               "percent":100,"alreadyFinancedPercent":100,"amountSek":800000,
               "source":"FORBUND"},
              {"name":"Case Manager","financier":"FORBUND","contribution":"NONE",
               "percent":200,"alreadyFinancedPercent":0,"source":"ESF"},
              {"name":"Supported Employment-handledare","financier":"FORBUND",
               "contribution":"NONE","percent":100,"alreadyFinancedPercent":0,"source":"ESF"}],
             "groups":[
              {"name":"Myndighetsgemensamt team","participants":250},
              {"name":"Delprojekt VALST/CM","participants":100,
               "partOf":"Myndighetsgemensamt team"},
              {"name":"Samordningsteamet","participants":100,"partOf":"Myndighetsgemensamt team"},
              {"name":"Ordinarie insatser","participants":50,
               "partOf":"Myndighetsgemensamt team"}],
             "costs":[
              {"name":"Delprojekt VALST","year":2023,"amountSek":1600000,
               "alreadyFinanced":false},
              {"name":"Myndighetsgemensamt team","year":2023,"amountSek":1600000,
               "alreadyFinanced":true},
              {"name":"Arbetsgivarkoordinator/utvecklare","year":2023,"amountSek":800000,
               "alreadyFinanced":true}]}\
            """;

    @Test
    void itsContradictionsAreFoundFromItsRows() {
        AnAssociation association = AnAssociation.withMembers();
        AnEsfProject project = AnEsfProject.of(association);
        for (String name : ASSOCIATIONS) {
            project.addSubproject(
                            "{\"name\":\"Delprojekt %s\",\"hostName\":\"Samordningsförbundet %s\"}"
                                    .formatted(name, name))
                    .then()
                    .statusCode(201);
        }
        project.put("/plan", PLAN).then().statusCode(201);
        AnAssociation.authority(AnAssociation.FK)
                .get(project.url() + "/plan")
                .then()
                .statusCode(200)
                .body("posts", hasSize(9))
                .body("computed.fte", equalTo(7.0f))
                .body("computed.fteAlreadyFinanced", equalTo(3.25f))
                .body("computed.fteToFinance", equalTo(3.75f))
                .body("computed.participants", equalTo(250))
                .body("computed.totalSek", equalTo(4000000))
                .body("computed.alreadyFinancedSek", equalTo(2400000))
                .body("computed.inKindSek", equalTo(800000))
                .body("findings.code", contains("FTE_SUM", "UNIT_DOUBLE_COUNT", "SUBPROJECT_COUNT"))
                .body("findings[0].claimed", equalTo(3.25f))
                .body("findings[0].computed", equalTo(3.75f))
                .body("findings[1].claimed", equalTo(350))
                .body("findings[1].computed", equalTo(250))
                .body("findings[2].claimed", equalTo(8))
                .body("findings[2].computed", equalTo(9));
    }

    @Test
    void aPlanIsReplacedAsAWholeAgainstItsVersion() {
        AnAssociation association = AnAssociation.withMembers();
        AnEsfProject project = AnEsfProject.of(association);
        project.put("/plan", PLAN).then().statusCode(201);
        project.put("/plan", PLAN).then().statusCode(412);
        String empty = "{\"posts\":[],\"groups\":[],\"costs\":[]}";
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(empty)
                .put(project.url() + "/plan")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("posts", hasSize(0))
                .body("findings", hasSize(0));
        association
                .office()
                .header("If-Match", "\"2\"")
                .body(
                        PLAN.replace(
                                "\"alreadyFinancedPercent\":25", "\"alreadyFinancedPercent\":51"))
                .put(project.url() + "/plan")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:esf-post-unfit"));
    }
}
