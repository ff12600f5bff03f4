/** The steps of a budget year as one rule of dates and recorded facts. */
@NullMarked
package se.samspel.funding.yearwheel.domain;

import org.jspecify.annotations.NullMarked;
