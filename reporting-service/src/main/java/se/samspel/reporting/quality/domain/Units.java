package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/**
 * The units that a report adds up, by their names: from its breakdown, or from a sum written in the
 * text, such as 250 + 100.
 */
record Units(Map<String, BigDecimal> parts) {

    private static final int MANY = 16;
    private static final int MOST_SUMS = 1000;

    private static final Pattern SUM =
            Pattern.compile("(?<![\\d,.])\\d+(?:[,.]\\d+)?(?:\\s*\\+\\s*\\d+(?:[,.]\\d+)?)+");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[,.]\\d+)?");

    static Units of(ReportedFigure reported) {
        if (!reported.breakdown().isEmpty()) {
            return new Units(reported.breakdown());
        }
        Map<String, BigDecimal> written = new LinkedHashMap<>();
        SUM.matcher(reported.where())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .ifPresent(sum ->
                        NUMBER.matcher(sum)
                                .results()
                                .forEach(part ->
                                        written.put(
                                                part.group() + "#" + part.start(),
                                                new BigDecimal(part.group().replace(',', '.')))));
        return new Units(written);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    BigDecimal sum() {
        return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    String calculation() {
        return Words.sum(parts.values());
    }

    /** Why people are counted twice in the reported sum of units; empty when they are not. */
    Optional<Text> countedTwice(BigDecimal reported, @Nullable BigDecimal whole) {
        Optional<String> around = unitOfTheOthers();
        boolean right = whole != null && reported.compareTo(whole) == 0;
        if (around.isPresent()) {
            BigDecimal largest = parts.getOrDefault(around.get(), BigDecimal.ZERO);
            return right || reported.compareTo(largest) <= 0
                    ? Optional.empty()
                    : Optional.of(
                            Text.of(
                                    around.get() + " är summan av andra enheter och räknas igen",
                                    around.get()
                                            + " is the sum of other units and is counted again"));
        }
        if (whole == null || whole.signum() == 0 || parts.size() < 2) {
            return Optional.empty();
        }
        boolean added = right || reported.compareTo(sum()) == 0;
        boolean eachFits = parts.values().stream().allMatch(part -> part.compareTo(whole) <= 0);
        String more = sum().subtract(whole).toPlainString();
        return added && eachFits && sum().compareTo(whole) > 0
                ? Optional.of(
                        Text.of(
                                "enheterna är tillsammans " + more + " fler än hela",
                                "the units together are " + more + " more than the whole"))
                : Optional.empty();
    }

    boolean hasUnitOfTheOthers() {
        return unitOfTheOthers().isPresent();
    }

    /** A unit that is as large as some of the others together: they lie within it. */
    private Optional<String> unitOfTheOthers() {
        List<String> names = new ArrayList<>(parts.keySet());
        if (names.size() < 3 || names.size() > MANY) {
            return Optional.empty();
        }
        return names.stream().filter(name -> isSumOfSome(name, names)).findFirst();
    }

    private boolean isSumOfSome(String name, List<String> names) {
        List<BigDecimal> others =
                names.stream()
                        .filter(other -> !other.equals(name))
                        .map(other -> parts.getOrDefault(other, BigDecimal.ZERO))
                        .filter(part -> part.signum() > 0)
                        .toList();
        return isSum(others, parts.getOrDefault(name, BigDecimal.ZERO));
    }

    /** Of at least two; sums that are too many to be people of units are not looked through. */
    private static boolean isSum(List<BigDecimal> others, BigDecimal wanted) {
        Set<BigDecimal> smaller = new HashSet<>();
        for (BigDecimal other : others) {
            for (BigDecimal sum : List.copyOf(smaller)) {
                BigDecimal more = sum.add(other).stripTrailingZeros();
                if (more.compareTo(wanted) == 0) {
                    return true;
                }
                if (more.compareTo(wanted) < 0 && smaller.size() < MOST_SUMS) {
                    smaller.add(more);
                }
            }
            smaller.add(other.stripTrailingZeros());
        }
        return false;
    }
}
