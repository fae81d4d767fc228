package saas.app;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.tenant.*;
import saas.billing.*;

/** Ascending */
public enum Priority {
    low,
    normal,
    high,
    urgent
}
