/** Follow-up of money: budget, actual cost, forecast and grants beside each other (M8). */
@NullMarked
package se.samspel.funding.followup;

import org.jspecify.annotations.NullMarked;
