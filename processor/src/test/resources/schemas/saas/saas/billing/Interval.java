package saas.billing;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.tenant.*;
import saas.app.*;

public enum Interval {
    month,
    year
}
