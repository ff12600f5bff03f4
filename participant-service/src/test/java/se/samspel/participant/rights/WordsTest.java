package se.samspel.participant.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document is in one language: whatever a section gives has a word in both. */
class WordsTest {

    private static final Map<String, Set<Class<?>>> VIEWS = SectionViews.all();

    // Enums of features with a section that no section gives.
    private static final Set<String> NOT_SHOWN =
            Set.of(
                    "ActivityMove",
                    "Counted",
                    "DuplicatesView$Reason",
                    "EnrolmentMove",
                    "FollowUpConsent",
                    "LegalGround",
                    "MeetingMove",
                    "Notice$Kind",
                    "Origin",
                    "PlacementMove",
                    "QuestionState$State",
                    "QuestionType",
                    "RecordClass",
                    "RetentionTrigger");

    // They come as text from referral-service.
    private static final Set<String> REFERRAL_STATES =
            Set.of(
                    "SUBMITTED",
                    "RECEIVED",
                    "NEEDS_COMPLETION",
                    "ACCEPTED",
                    "QUEUED",
                    "ENROLLED",
                    "CLOSED",
                    "RETURNED",
                    "DECLINED",
                    "WITHDRAWN",
                    "LAPSED");

    static Stream<Words> languages() {
        return Stream.of(Words.SWEDISH, Words.ENGLISH);
    }

    private static ShownMembers shown() {
        var shown = new ShownMembers();
        VIEWS.forEach((section, views) -> views.forEach(view -> shown.add(section, view)));
        return shown;
    }

    @Test
    void eachSectionIsLookedInto() {
        assertThat(VIEWS)
                .containsKeys("record", "earlierNumbers", "waivers", "enrolments", "accessLog")
                .allSatisfy((section, views) -> assertThat(views).as(section).isNotEmpty());
        assertThat(shown().members())
                .contains(
                        new ShownMembers.Member("snapshot", "IDENTITY"),
                        new ShownMembers.Member("enrolments", "overPlaces"),
                        new ShownMembers.Member("goals", "jobFocused"),
                        new ShownMembers.Member("accessLog", "times"));
        assertThat(shown().codes())
                .contains(
                        new ShownMembers.Code("formOfSupport", "LONEBIDRAG"),
                        new ShownMembers.Code("categories", "HEALTH"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachMemberOfASectionHasALabel(Words words) {
        assertThat(shown().members())
                .allSatisfy(member ->
                        assertThat(words.wordedLabel(member.around(), member.name()))
                                .as("label of %s in words_%s", member, words.language())
                                .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachCodeOfASectionHasAWord(Words words) {
        assertThat(shown().codes())
                .allSatisfy(code ->
                        assertThat(words.wordedCode(code.member(), code.code()))
                                .as("%s in words_%s", code, words.language())
                                .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachCodeThatASectionMayGiveAsTextHasAWord(Words words) {
        assertThat(mayBeText())
                .isNotEmpty()
                .allSatisfy(code ->
                        assertThat(words.wordedCode("", code.name()))
                                .as("%s %s in words_%s", code.getClass(), code, words.language())
                                .isNotNull());
    }

    private static List<Enum<?>> mayBeText() {
        return SectionViews.enums().stream()
                .filter(type -> !NOT_SHOWN.contains(name(type)))
                .<Enum<?>>flatMap(type -> Arrays.stream((Enum<?>[]) type.getEnumConstants()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachStateOfAReferralHasAWord(Words words) {
        assertThat(REFERRAL_STATES)
                .allSatisfy(state -> assertThat(words.wordedCode("state", state)).isNotNull());
    }

    @Test
    void whatIsNotShownIsThere() {
        assertThat(SectionViews.enums()).extracting(WordsTest::name).containsAll(NOT_SHOWN);
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1);
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(Words.ENGLISH.texts().keySet()).isEqualTo(Words.SWEDISH.texts().keySet());
    }

    @Test
    void oneNameMayMeanSeveralThings() {
        assertThat(Words.SWEDISH.label("identity", "value")).isEqualTo("Nummer");
        assertThat(Words.SWEDISH.label("answers", "value")).isEqualTo("Svar");
        assertThat(Words.SWEDISH.value("state", "ENDED")).isEqualTo("avslutad");
        assertThat(Words.SWEDISH.value("outcome", "ENDED")).isEqualTo("ska avslutas");
    }

    @Test
    void aLanguageIsNamedAndWhatNobodyWordedStands() {
        assertThat(Words.SWEDISH.value("language", "so")).isEqualTo("somaliska");
        assertThat(Words.ENGLISH.value("language", "so")).isEqualTo("Somali");
        assertThat(Words.SWEDISH.value("note", "Gick bra")).isEqualTo("Gick bra");
        assertThat(Words.SWEDISH.label("snapshot", "somethingNew")).isEqualTo("Something new");
    }
}
