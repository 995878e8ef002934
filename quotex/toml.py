"""The TOML reader: tomli, which is compiled, where it is there, else the standard library's."""

try:
    import tomli as tomllib
except ImportError:  # a platform that tomli has no wheel for
    import tomllib  # type: ignore[no-redef,import-not-found,unused-ignore]

__all__ = ["tomllib"]
