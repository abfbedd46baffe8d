export function useLocation() {
  return location;
}
