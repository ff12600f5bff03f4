package se.samspel.referral.deadline;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.samspel.referral.deadline.domain.BusinessDays;

/**
 * Sweden's public holidays as the library jollyday knows them: right from 2005 on, when
 * nationaldagen became one and annandag pingst no longer was. The three eves that it counts too are
 * no business days either.
 */
@Singleton
class SwedishCalendar {

    private final HolidayManager sweden =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    @Produces
    @Singleton
    BusinessDays businessDays() {
        return new BusinessDays(this::isHoliday);
    }

    boolean isHoliday(LocalDate day) {
        return byYear.computeIfAbsent(day.getYear(), this::holidays).contains(day);
    }

    private Set<LocalDate> holidays(int year) {
        return sweden.getHolidays(Year.of(year)).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
