package se.samspel.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personnummer;

class MadeUpPersonTest {

    @Test
    void everyNumberIsRightAndGivenToNobody() {
        assertThat(IntStream.range(0, 200_000).filter(serial -> serial % 101 == 0))
                .allSatisfy(serial -> {
                    String number = new MadeUpPerson(serial).number();
                    assertThat(Personnummer.parse(number).canonical()).isEqualTo(number);
                    assertThat(Integer.parseInt(number.substring(8, 11))).isBetween(980, 999);
                });
    }

    @Test
    void noTwoShareANumberOrAnId() {
        assertThat(IntStream.range(0, 50_000).mapToObj(MadeUpPerson::new))
                .extracting(MadeUpPerson::number)
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 50_000).mapToObj(MadeUpPerson::new))
                .extracting(MadeUpPerson::id)
                .doesNotHaveDuplicates();
        assertThat(new MadeUpPerson(7).id()).isNotEqualTo(new MadeUpPerson(7).enrolmentId());
        assertThat(new MadeUpPerson(7).id().version()).isEqualTo(7);
    }

    @Test
    void theyBelongToThirtyAuthorities() {
        assertThat(
                        IntStream.range(0, 300)
                                .mapToObj(MadeUpPerson::new)
                                .map(MadeUpPerson::controller)
                                .distinct())
                .hasSize(30)
                .allSatisfy(AuthorityId::parse);
    }
}
