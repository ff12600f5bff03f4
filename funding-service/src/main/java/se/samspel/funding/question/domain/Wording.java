package se.samspel.funding.question.domain;

import java.util.ArrayList;
import java.util.List;
import se.samspel.kit.value.Text;

/** What the person is asked, and what there is to choose from. */
public record Wording(Text text, List<Choice> choices) {

    public Wording {
        choices = List.copyOf(choices);
    }

    void check(QuestionType type) {
        boolean fit = type == QuestionType.CHOICE ? choices.size() >= 2 : choices.isEmpty();
        if (!fit) {
            throw new QuestionRule.ChoicesUnfit();
        }
        if (choices.stream().map(Choice::code).distinct().count() < choices.size()) {
            throw new QuestionRule.ChoiceTwice();
        }
    }

    /** A code that was asked before still means the same. */
    void checkAgainst(Wording earlier) {
        for (Choice choice : choices) {
            for (Choice before : earlier.choices) {
                if (before.code().equals(choice.code()) && !before.equals(choice)) {
                    throw new QuestionRule.ChoiceChanged();
                }
            }
        }
    }

    /** Each text with a JSON Pointer to where it stands in the request. */
    List<Placed> texts() {
        List<Placed> placed = new ArrayList<>();
        placed.add(new Placed("/text/sv", text.sv()));
        placed.add(new Placed("/text/en", text.en()));
        for (int i = 0; i < choices.size(); i++) {
            String pointer = "/choices/" + i;
            placed.add(new Placed(pointer + "/code", choices.get(i).code()));
            placed.add(new Placed(pointer + "/text/sv", choices.get(i).text().sv()));
            placed.add(new Placed(pointer + "/text/en", choices.get(i).text().en()));
        }
        return placed;
    }

    record Placed(String pointer, String text) {}
}
