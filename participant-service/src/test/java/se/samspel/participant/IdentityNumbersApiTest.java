package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** Identity numbers at the edge: what is accepted, in which forms, and what is refused. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class IdentityNumbersApiTest {

    /** Nobody else registers here, so the numbers are new to it. */
    private static final String WHO = "2120002304.nummer";

    @Test
    void aSampleOfThePublishedNumbersIsRegisteredAndReadBackCanonical() throws IOException {
        assertThat(sample("test-personnummer.txt", 540))
                .hasSize(50)
                .allSatisfy(
                        number -> assertThat(readBack("PERSONNUMMER", number)).isEqualTo(number));
        assertThat(sample("test-samordningsnummer.txt", 110))
                .hasSize(20)
                .allSatisfy(number ->
                        assertThat(readBack("SAMORDNINGSNUMMER", number)).isEqualTo(number));
    }

    @Test
    void everyChangedDigitOfANumberIsRefusedAndNotRepeated() throws IOException {
        for (String number : sample("test-personnummer.txt", 6_000)) {
            for (int at = 0; at < 12; at++) {
                int digit = number.charAt(at) - '0';
                String changed =
                        number.substring(0, at) + (digit + 7) % 10 + number.substring(at + 1);
                register("PERSONNUMMER", changed)
                        .then()
                        .statusCode(400)
                        .body(not(containsString(changed)));
                search(changed).then().statusCode(400).body(not(containsString(changed)));
            }
        }
    }

    @Test
    void tenDigitsAreTheSamePersonAsTwelve() {
        String number = People.next();
        String id = ACase.register(WHO, number, "NONE").then().extract().path("id");
        String ten = number.substring(2);
        String hyphenated = ten.substring(0, 6) + "-" + ten.substring(6);
        for (String written : List.of(ten, hyphenated)) {
            register("PERSONNUMMER", written).then().statusCode(200).body("id", equalTo(id));
            search(written).then().statusCode(200).body("items[0].id", equalTo(id));
        }
        assertThat(number).startsWith("19");
        assertThat(numberOf(id)).isEqualTo(number);
    }

    @Test
    void aPlusTellsThatThePersonIsAHundred() throws IOException {
        String number = numbers("test-samordningsnummer.txt").getFirst();
        assertThat(number).isEqualTo("191401682396");
        String id = register("SAMORDNINGSNUMMER", "140168+2396").then().extract().path("id");
        assertThat(numberOf(id)).isEqualTo(number);
        search("140168-2396").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void anUnbornPersonIsRefused() {
        String nextYear = Integer.toString(ACase.TODAY.getYear() + 1);
        String unborn = GeneratedNumbers.withCheckDigit(nextYear + "0101980");
        register("PERSONNUMMER", unborn).then().statusCode(400);
        search(unborn).then().statusCode(400);
    }

    private static String readBack(String type, String number) {
        String id = register(type, number).then().extract().path("id");
        return numberOf(id);
    }

    private static String numberOf(String id) {
        return ACase.read(WHO)
                .get(ACase.API + "/participants/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("identity.value");
    }

    private static Response register(String type, String number) {
        return ACase.as(WHO)
                .body(
                        """
                        {"identity":{"type":"%s","value":"%s"},"protection":"NONE"}\
                        """
                                .formatted(type, number))
                .post(ACase.API + "/participants");
    }

    private static Response search(String number) {
        return ACase.read(WHO)
                .contentType("application/json")
                .body("{\"identity\":{\"value\":\"" + number + "\"}}")
                .post(ACase.API + "/participant-searches");
    }

    private static List<String> sample(String file, int everyNth) throws IOException {
        List<String> all = numbers(file);
        return IntStream.range(0, all.size() / everyNth)
                .mapToObj(i -> all.get(all.size() - 1 - i * everyNth))
                .toList();
    }

    private static List<String> numbers(String file) throws IOException {
        try (var in = IdentityNumbersApiTest.class.getResourceAsStream("/numbers/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
