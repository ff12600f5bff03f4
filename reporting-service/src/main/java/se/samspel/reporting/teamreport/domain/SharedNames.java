package se.samspel.reporting.teamreport.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samspel.reporting.disclosure.domain.Group;

/**
 * Under which names other reports count the same groups as a team report: what readers have of one
 * report, the next one must reckon with.
 */
public record SharedNames(Period period) {

    private static final Pattern TOTAL = Pattern.compile("stockAndFlow\\.(\\w+)");
    private static final Pattern BY_SEX = Pattern.compile("bySex\\.(\\w+)\\.(\\w+)");
    private static final Pattern OVER_NINE_YEARS =
            Pattern.compile("yearsInPublicSupportAtEnrolment\\.moreThanNineYears\\.(\\w+)");

    /**
     * @param figure the team report's, a count
     * @return empty for groups that no other report has
     */
    public Optional<String> of(String figure) {
        String count = ReportCounts.countOf(figure);
        Matcher bySex = BY_SEX.matcher(count);
        if (bySex.matches()) {
            return Optional.of(people(bySex.group(1), "sex=" + bySex.group(2)));
        }
        Matcher total = TOTAL.matcher(count);
        if (total.matches()) {
            return Optional.of(total(total.group(1)));
        }
        Matcher longer = OVER_NINE_YEARS.matcher(count);
        if (longer.matches()) {
            return Optional.of(people("exits", "sex=" + longer.group(1) + "&supportBand=OVER_108"));
        }
        return switch (count) {
            case "exits.earlyDropouts" -> Optional.of(people("exits", "earlyDropout=YES"));
            case "exits.excludingEarlyDropouts" -> Optional.of(people("exits", "earlyDropout=NO"));
            case "exits.goalAttained" ->
                    Optional.of(people("exits", codes("exitDestination", ExitDestination.goals())));
            default -> byCode(figure);
        };
    }

    /** The report's counts by their shared names. */
    Map<String, String> of(NamedCounts counts) {
        Map<String, String> shared = new TreeMap<>();
        Stream.concat(
                        counts.names().stream(),
                        Arrays.stream(GroupedTable.values())
                                .flatMap(GroupedTable::groupFigures)
                                .map(ReportCounts::countOf))
                .filter(counts.system()::has)
                .forEach(count -> of(count).ifPresent(name -> shared.putIfAbsent(name, count)));
        return shared;
    }

    private Optional<String> byCode(String figure) {
        for (GroupedTable table : GroupedTable.values()) {
            Optional<String> dimension = table.dimension();
            String column = table == GroupedTable.DESTINATION ? "exits" : last(table.codes);
            Optional<Group> group = table.group(figure);
            if (dimension.isPresent() && group.isPresent()) {
                return Optional.of(people(column, codes(dimension.get(), group.get().codes())));
            }
            if (dimension.isPresent() && figure.startsWith(table.codes + ".")) {
                String code = last(figure).equals(GroupedTable.UNKNOWN) ? "-" : last(figure);
                return Optional.of(people(column, dimension.get() + "=" + code));
            }
        }
        return Optional.empty();
    }

    private String total(String column) {
        return column.equals("waitingAtEnd")
                ? "QUEUE/THERE@" + period.to() + "/"
                : people(column, "");
    }

    private String people(String column, String condition) {
        return "ENROLMENT/" + moment(column) + "/" + condition;
    }

    private String moment(String column) {
        String days = period.from() + ".." + period.to();
        return switch (column) {
            case "activeAtStart" -> "THERE@" + period.from().minusDays(1);
            case "enrolled" -> "IN@" + days;
            case "totalInPeriod" -> "TOTAL@" + days;
            case "exits" -> "OUT@" + days;
            default -> "THERE@" + period.to();
        };
    }

    private static String codes(String dimension, Collection<String> codes) {
        return dimension + "=" + String.join("+", new TreeSet<>(codes));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** What readers of a team report know from now on, by the names that other reports have. */
    public Map<String, Long> shown(Figures figures) {
        Map<String, Long> shown = new TreeMap<>();
        for (Figure figure : figures.all()) {
            BigDecimal people = figure.value();
            if (people != null && ReportCounts.isCount(figure.name())) {
                of(figure.name()).ifPresent(name -> shown.put(name, people.longValueExact()));
            }
        }
        return shown;
    }

    /**
     * What readers of other reports know of this one's groups.
     *
     * @param known each count by its shared name; several where editions differ
     */
    public List<ShownFigures> known(Figures figures, Map<String, List<Long>> known) {
        List<Map<String, BigDecimal>> editions = new ArrayList<>();
        for (String figure : countsOf(figures)) {
            List<Long> counts = of(figure).map(known::get).orElse(null);
            for (int i = 0; counts != null && i < counts.size(); i++) {
                if (editions.size() == i) {
                    editions.add(new TreeMap<>());
                }
                editions.get(i).put(figure, BigDecimal.valueOf(counts.get(i)));
            }
        }
        return editions.stream().map(edition -> new ShownFigures(period, edition)).toList();
    }

    private static List<String> countsOf(Figures figures) {
        return Stream.concat(
                        figures.all().stream().map(Figure::name),
                        Arrays.stream(GroupedTable.values()).flatMap(GroupedTable::groupFigures))
                .filter(ReportCounts::isCount)
                .toList();
    }
}
