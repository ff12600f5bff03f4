/** Budget, actual cost and forecast of an intervention, by calendar year. */
@NullMarked
package se.samspel.funding.finance;

import org.jspecify.annotations.NullMarked;
