package se.samspel.reporting.survey.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.HiddenCharacters;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Sex;
import se.samspel.kit.value.Text;

/** A file of answer forms: taken in whole or not at all, and kept as counts. */
public final class AnswerForms {

    private static final int LONGEST_TEXT = 2000;

    private final Map<String, Question> questions;
    private final List<AnswerForm> forms;

    public AnswerForms(List<Question> questions, List<AnswerForm> forms) {
        this.questions =
                questions.stream().collect(Collectors.toMap(Question::code, Function.identity()));
        this.forms = List.copyOf(forms);
    }

    /** How many gave an answer. */
    public record Count(String question, Sex sex, String answer, int people) {}

    /** What somebody wrote; who wrote it was never told. */
    public record FreeText(String question, String words) {}

    public int number() {
        return forms.size();
    }

    /** Every fault of every form, in reading order. */
    public List<AnswerFault> faults() {
        return forms.stream().flatMap(this::faults).toList();
    }

    private Stream<AnswerFault> faults(AnswerForm form) {
        List<AnswerFault> faults = new ArrayList<>();
        boolean answered = false;
        for (Map.Entry<String, String> field : form.fields().entrySet()) {
            Question question = questions.get(field.getKey());
            boolean sex = field.getKey().equals(AnswerForm.SEX);
            if (question == null && !sex) {
                faults.add(unknownColumn(form, field.getKey()));
                continue;
            }
            answered |= question != null && !field.getValue().isEmpty();
            (question == null
                            ? sexFault(form, field.getValue())
                            : fault(form, question, field.getValue()))
                    .ifPresent(faults::add);
        }
        if (!answered && faults.isEmpty()) {
            faults.add(
                    AnswerFault.of(
                            form,
                            "",
                            "no-answer",
                            Text.of("Formuläret har inget svar.", "The form has no answer.")));
        }
        return faults.stream();
    }

    private static AnswerFault unknownColumn(AnswerForm form, String column) {
        return AnswerFault.of(
                form,
                column,
                "unknown-question",
                Text.of("Instrumentet har ingen sådan fråga.", "No such question."));
    }

    private static Optional<AnswerFault> sexFault(AnswerForm form, String value) {
        boolean known =
                value.isEmpty()
                        || Stream.of(Sex.values()).anyMatch(sex -> sex.name().equals(value));
        return known
                ? Optional.empty()
                : Optional.of(
                        AnswerFault.of(
                                form,
                                AnswerForm.SEX,
                                "unknown-code",
                                Text.of("KVINNA, MAN eller OKANT.", "KVINNA, MAN or OKANT.")));
    }

    private static Optional<AnswerFault> fault(AnswerForm form, Question question, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String code = question.isFreeText() ? textFault(value) : codeFault(question, value);
        return code == null
                ? Optional.empty()
                : Optional.of(AnswerFault.of(form, question.code(), code, message(code)));
    }

    private static @Nullable String codeFault(Question question, String value) {
        return question.answers().contains(value) ? null : "unknown-code";
    }

    private static @Nullable String textFault(String value) {
        if (value.length() > LONGEST_TEXT) {
            return "too-long";
        }
        if (HiddenCharacters.areIn(value)) {
            return "hidden-characters";
        }
        return IdentityNumberInText.isIn(value) ? "identity-number-in-text" : null;
    }

    private static Text message(String code) {
        return switch (code) {
            case "unknown-code" ->
                    Text.of("Frågan har ingen sådan svarskod.", "No such answer to the question.");
            case "too-long" -> Text.of("Högst 2 000 tecken.", "At most 2,000 characters.");
            case "hidden-characters" ->
                    Text.of("Dolda tecken får inte finnas.", "There may be no hidden characters.");
            default ->
                    Text.of(
                            "Personnummer får inte finnas i svaret.",
                            "There may be no identity number in the answer.");
        };
    }

    public List<Count> counts() {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (AnswerForm form : forms) {
            String given = form.fields().getOrDefault(AnswerForm.SEX, "");
            String sex = given.isEmpty() ? Sex.OKANT.name() : given;
            coded(form)
                    .forEach(field ->
                            counts.merge(
                                    List.of(field.getKey(), sex, field.getValue()),
                                    1,
                                    Integer::sum));
        }
        return counts.entrySet().stream()
                .map(count -> {
                    List<String> key = count.getKey();
                    return new Count(
                            key.get(0), Sex.valueOf(key.get(1)), key.get(2), count.getValue());
                })
                .toList();
    }

    private Stream<Map.Entry<String, String>> coded(AnswerForm form) {
        return form.fields().entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .filter(field -> isKind(field.getKey(), false));
    }

    private boolean isKind(String column, boolean freeText) {
        Question question = questions.get(column);
        return question != null && question.isFreeText() == freeText;
    }

    /** Sorted, so that their order says nothing of the forms' order. */
    public List<FreeText> freeTexts() {
        return forms.stream()
                .flatMap(form -> form.fields().entrySet().stream())
                .filter(field -> !field.getValue().isBlank())
                .filter(field -> isKind(field.getKey(), true))
                .map(field -> new FreeText(field.getKey(), field.getValue()))
                .sorted(Comparator.comparing(FreeText::words))
                .toList();
    }
}
