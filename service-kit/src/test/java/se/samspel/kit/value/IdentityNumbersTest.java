package se.samspel.kit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityNumbersTest {

    private static List<String> numbers(String file) throws IOException {
        try (var in = IdentityNumbersTest.class.getResourceAsStream("/numbers/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void everyPublishedTestPersonnummerIsAccepted() throws IOException {
        List<String> numbers = numbers("test-personnummer.txt");

        assertThat(numbers).hasSize(27_092);
        assertThat(numbers).allSatisfy(Personnummer::parse);
    }

    @Test
    void everyPublishedTestSamordningsnummerIsAccepted() throws IOException {
        List<String> numbers = numbers("test-samordningsnummer.txt");

        assertThat(numbers).hasSize(2_264);
        assertThat(numbers).allSatisfy(Samordningsnummer::parse);
    }

    @Test
    void noChangeOfOneDigitIsAccepted() throws IOException {
        for (String number : numbers("test-personnummer.txt").subList(0, 200)) {
            for (int at = 2; at < 12; at++) {
                char other = number.charAt(at) == '9' ? '0' : (char) (number.charAt(at) + 1);
                String changed = number.substring(0, at) + other + number.substring(at + 1);
                assertThatThrownBy(() -> Personnummer.parse(changed))
                        .isInstanceOf(InvalidValue.class);
            }
        }
    }

    @Test
    void aNumberTellsSexAndMonthOfBirth() {
        Personnummer woman = Personnummer.parse("19400104-2383");

        assertThat(woman.canonical()).isEqualTo("194001042383");
        assertThat(woman.sex()).isEqualTo(Sex.KVINNA);
        assertThat(woman.birthMonth()).contains(YearMonth.of(1940, 1));
    }

    @Test
    void aNumberIsNeverPrinted() {
        assertThat(Personnummer.parse("194001042383").toString()).doesNotContain("1940");
        assertThatThrownBy(() -> Personnummer.parse("194001042384"))
                .hasMessageNotContaining("194001042384");
    }

    @Test
    void anOrganisationNumberIsReadWithOrWithoutHyphen() {
        assertThat(Organisationsnummer.parse("222000-2139"))
                .isEqualTo(Organisationsnummer.parse("2220002139"))
                .hasToString("2220002139");
        assertThatThrownBy(() -> Organisationsnummer.parse("222000-2138"))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void anAuthorityIsAnOrganisationOrOneOfItsBoards() {
        assertThat(AuthorityId.parse("212000-2304.ame")).hasToString("2120002304.ame");
        assertThat(AuthorityId.parse("2120002304").unit()).isNull();
        assertThatThrownBy(() -> AuthorityId.parse("2120002304.")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> AuthorityId.parse("2120002304.a/b"))
                .isInstanceOf(InvalidValue.class);
    }
}
