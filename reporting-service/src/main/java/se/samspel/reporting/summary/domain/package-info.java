/** What is counted, and by which day it comes and goes. */
@NullMarked
package se.samspel.reporting.summary.domain;

import org.jspecify.annotations.NullMarked;
